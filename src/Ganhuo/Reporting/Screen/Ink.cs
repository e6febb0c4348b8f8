namespace Ganhuo.Reporting.Screen;

/// <summary>
/// Colours of the terminal, or none. Eight-colour codes only, so that the user's own palette decides.
/// </summary>
internal sealed class Ink(bool colour)
{
    public bool HasColour => colour;

    public string Bold(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Red(string text) => Paint("31", text);

    public string Green(string text) => Paint("32", text);

    public string Yellow(string text) => Paint("33", text);

    public string Blue(string text) => Paint("34", text);

    public string Cyan(string text) => Paint("36", text);

    /// <summary>What a finding points at: reversed on a terminal, in corner brackets elsewhere.</summary>
    public string Mark(string text) => colour ? Paint("7", text) : $"「{text}」";

    private string Paint(string code, string text) =>
        colour && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
