using System.Text.RegularExpressions;

namespace Ganhuo.Reporting.Screen;

/// <summary>Items set one after another under a label, broken between items where a line is full.</summary>
internal static partial class Flow
{
    private const string Gap = "   ";

    public static void Write(Frame frame, string label, IEnumerable<string> items, TextWriter output)
    {
        var (line, width) = ("", 0);
        foreach (var item in items)
        {
            var columns = DisplayWidth.Of(Colours().Replace(item, ""));
            if (width > 0 && width + Gap.Length + columns > frame.Body)
            {
                output.WriteLine(frame.Label(label) + line);
                (line, width, label) = ("", 0, "");
            }

            line += width == 0 ? item : Gap + item;
            width += columns + (width == 0 ? 0 : Gap.Length);
        }

        if (width > 0) output.WriteLine(frame.Label(label) + line);
    }

    [GeneratedRegex("\u001b\\[[0-9]*m")]
    private static partial Regex Colours();
}
