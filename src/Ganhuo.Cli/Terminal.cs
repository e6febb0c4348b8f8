using System.Text;

namespace Ganhuo.Cli;

/// <summary>
/// Standard output and standard error as text, and what is known of the terminal. They speak UTF-8 without a byte-order mark,
/// whatever the console's code page, and are opened when something is said: most runs write bytes, and have nothing to say.
/// </summary>
internal static class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Lazy<TextWriter> LazyOut = new(() => Writer(Console.OpenStandardOutput()));
    private static readonly Lazy<TextWriter> LazyError = new(() => Writer(Console.OpenStandardError()));

    /// <summary>Standard output, for text.</summary>
    public static TextWriter Out => LazyOut.Value;

    /// <summary>Standard error; a line of one thread is not broken into by another's.</summary>
    public static TextWriter Error => LazyError.Value;

    /// <summary>A line for the person at the terminal.</summary>
    public static void Say(string message) => Error.WriteLine("ganhuo: " + message);

    private static TextWriter Writer(Stream stream) =>
        TextWriter.Synchronized(new StreamWriter(stream, Utf8) { AutoFlush = true, NewLine = "\n" });

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
