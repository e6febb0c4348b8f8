namespace Ganhuo.Documents;

/// <summary>Words of a report, short enough to be quoted on one line.</summary>
internal static class Quotation
{
    private const int Longest = 40;

    public static string Of(string text, int longest = Longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest) return line;
        var cut = char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return line[..cut] + "…";
    }
}
