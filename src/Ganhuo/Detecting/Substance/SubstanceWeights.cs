using System.Globalization;

namespace Ganhuo.Detecting.Substance;

/// <summary>The numbers that clause classes, levels and scores are made with, read from one data file.</summary>
internal sealed record SubstanceWeights
{
    private const string Resource = "Knowledge/Weights/substance.tsv";

    /// <summary>A clause with at least this share of prescribed wording is required.</summary>
    public required double RequiredCover { get; init; }

    /// <summary>A clause with at least this share of fixed phrases is boilerplate (or required, whichever is more).</summary>
    public required double BoilerplateCover { get; init; }

    /// <summary>A clause with at least this share of fixed phrases and vague words together is boilerplate.</summary>
    public required double VagueCover { get; init; }

    /// <summary>Worth of a plain character where a concrete one is worth 1 and a formula character 0.</summary>
    public required double Plain { get; init; }

    /// <summary>Worth of a character in a clause with an unfilled slot.</summary>
    public required double Unfilled { get; init; }

    /// <summary>Score from which a paragraph with a fact in it is level 0.</summary>
    public required double LevelZero { get; init; }

    /// <summary>Score from which a paragraph with a fact in it is level 1.</summary>
    public required double LevelOne { get; init; }

    /// <summary>Score from which it is level 1 if it holds <see cref="LevelOneFacts"/>: a few facts carry a long framing.</summary>
    public required double LevelOneFloor { get; init; }

    /// <summary>How many concrete clauses those are.</summary>
    public required double LevelOneFacts { get; init; }

    public static SubstanceWeights LoadEmbedded()
    {
        using var stream = typeof(SubstanceWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }

    /// <exception cref="FormatException">A line is not a name and a number, or a name is missing.</exception>
    public static SubstanceWeights Read(TextReader reader, string file)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var line = 1; reader.ReadLine() is { } text; line++)
            if (text.Length > 0 && text[0] != '#') Add(numbers, text, file, line);
        double Number(string name) =>
            numbers.TryGetValue(name, out var value) ? value : throw new FormatException($"{file}: '{name}' is missing");
        return new SubstanceWeights
        {
            RequiredCover = Number("requiredCover"), BoilerplateCover = Number("boilerplateCover"),
            VagueCover = Number("vagueCover"), Plain = Number("plain"), Unfilled = Number("unfilled"),
            LevelZero = Number("levelZero"), LevelOne = Number("levelOne"),
            LevelOneFloor = Number("levelOneFloor"), LevelOneFacts = Number("levelOneFacts"),
        };
    }

    private static void Add(Dictionary<string, double> numbers, string text, string file, int line)
    {
        var fields = text.Split('\t');
        if (fields.Length < 2 || !double.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            throw new FormatException($"{file}:{line}: a weight needs a name and a number, tab-separated");
        numbers[fields[0]] = value;
    }
}
