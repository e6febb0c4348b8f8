using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Configuration;

/// <summary>The user's own formulas.</summary>
internal static class OwnFormulas
{
    /// <summary>Those of a file in any encoding a report may have, or null where none is named.</summary>
    /// <exception cref="UsageException">The file cannot be read, or is no text.</exception>
    /// <exception cref="InvalidConfigurationException">A line of it is broken.</exception>
    public static FormulaLexicon? Load(string? file)
    {
        if (file is null) return null;
        try
        {
            var outcome = PlainTextReader.Read(File.ReadAllBytes(file));
            if (!outcome.IsReadable) throw new UsageException($"{file}: {outcome.Reason.Chinese} {outcome.Reason.English}");
            using var lines = new StringReader(outcome.Text.Content);
            return FormulaLexicon.Parse(lines, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: 无法读取 cannot be read ({e.Message})");
        }
    }
}
