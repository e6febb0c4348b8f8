using System.Text;

namespace Ganhuo.Cli;

/// <summary>Standard error, and what is known of the terminal.</summary>
internal static class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the console speak UTF-8 without a byte-order mark whatever its code page.</summary>
    public static void UseUtf8()
    {
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true, NewLine = "\n" });
        Console.SetError(new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" });
    }

    /// <summary>A line for the person at the terminal.</summary>
    public static void Say(string message) => Console.Error.WriteLine("ganhuo: " + message);

    /// <summary>A text for a message: on one line, and no longer than that.</summary>
    public static string Cut(string text, int most)
    {
        var line = string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most
            ? line
            : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[most - 1]) ? most - 1 : most), "…");
    }

    /// <summary>Whether colour is wanted: a terminal, and nothing that says no (no-color.org).</summary>
    public static bool WantsColour(bool noColour) =>
        !noColour && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Columns of the terminal, or <paramref name="otherwise"/> where the output goes elsewhere.</summary>
    public static int Width(int otherwise)
    {
        if (Console.IsOutputRedirected) return otherwise;
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : otherwise;
        }
        catch (IOException)
        {
            return otherwise;
        }
    }
}
