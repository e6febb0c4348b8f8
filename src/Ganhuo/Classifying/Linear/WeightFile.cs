using System.Globalization;
using static System.FormattableString;

namespace Ganhuo.Classifying.Linear;

/// <summary>Named numbers, one a line, tab-separated: what the small models are kept in so that a person can read them.</summary>
internal static class WeightFile
{
    /// <param name="reader">The file from its beginning.</param>
    /// <param name="file">What it is called in messages.</param>
    /// <param name="comment">What a line begins with that is no weight.</param>
    /// <exception cref="FormatException">A line is not a name and a number; the message names file and line.</exception>
    public static Dictionary<string, double> Read(TextReader reader, string file, char comment)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == comment) continue;
            var fields = line.Split('\t');
            if (fields.Length < 2 || fields[0].Length == 0
                || !double.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                throw new FormatException(Invariant($"{file}:{number}: a weight needs a name and a number, tab-separated"));
            weights[fields[0]] = value;
        }

        return weights;
    }

    /// <summary>Opens a weight file of the package and reads it with <paramref name="read"/>.</summary>
    public static T LoadEmbedded<T>(string resource, Func<TextReader, string, T> read)
    {
        using var stream = typeof(WeightFile).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException(resource);
        using var reader = new StreamReader(stream);
        return read(reader, resource);
    }
}
