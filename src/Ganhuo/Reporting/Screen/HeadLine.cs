namespace Ganhuo.Reporting.Screen;

/// <summary>The line over everything that is drawn, with the maker's name at its end: a screen kept in a file is no report.</summary>
internal static class HeadLine
{
    private const string End = $" {ToolIdentity.Generator} ━━";

    public static string Of(string name, int width, Ink ink)
    {
        var shown = DisplayWidth.CutStart(Printable.Of(name), width - End.Length - 8);
        var rule = new string('━', width - End.Length - DisplayWidth.Of(shown) - 5);
        return $"{ink.Faint("━━")} {ink.Bold(shown)} {ink.Faint(rule + End)}";
    }
}
