using Ganhuo.Classifying.Linear;

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

    /// <summary>
    /// What a clause that only tells or names is worth to the level of its paragraph, where one with a figure, a date, a place,
    /// a person or a document is worth 1; the score makes no such difference.
    /// </summary>
    public required double Told { get; init; }

    /// <summary>Score from which a paragraph with a fact in it is level 0.</summary>
    public required double LevelZero { get; init; }

    /// <summary>Score from which a paragraph with a fact in it is level 1.</summary>
    public required double LevelOne { get; init; }

    /// <summary>Score from which it is level 1 if it holds <see cref="LevelOneFacts"/>: a few facts carry a long framing.</summary>
    public required double LevelOneFloor { get; init; }

    /// <summary>How many concrete clauses those are.</summary>
    public required double LevelOneFacts { get; init; }

    public static SubstanceWeights LoadEmbedded() => WeightFile.LoadEmbedded(Resource, Read);

    /// <exception cref="FormatException">A line is not a name and a number, or a name is missing.</exception>
    public static SubstanceWeights Read(TextReader reader, string file)
    {
        var numbers = WeightFile.Read(reader, file, '#');
        double Number(string name) =>
            numbers.TryGetValue(name, out var value) ? value : throw new FormatException($"{file}: '{name}' is missing");
        return new SubstanceWeights
        {
            RequiredCover = Number("requiredCover"), BoilerplateCover = Number("boilerplateCover"),
            VagueCover = Number("vagueCover"), Plain = Number("plain"), Unfilled = Number("unfilled"), Told = Number("told"),
            LevelZero = Number("levelZero"), LevelOne = Number("levelOne"),
            LevelOneFloor = Number("levelOneFloor"), LevelOneFacts = Number("levelOneFacts"),
        };
    }
}
