
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Training.Dictionary;

/// <summary>
/// <c>pack-lexicons</c>: writes the lexicons that this program was built with, and the automaton of their phrases, as the one
/// file a start reads. The same lexicons give the same bytes.
/// </summary>
internal static class PackLexiconsCommand
{
    private const string DefaultOutput = "src/Ganhuo/Compiled/lexicons.bin";

    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        string target = args.Count == 0 ? DefaultOutput : args[0];
        try
        {
            byte[] packed = Pack();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            File.WriteAllBytes(target, packed);
            output.WriteLine($"{target}: {packed.Length} bytes");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"pack-lexicons: {e.Message}");
            return 2;
        }
    }

    internal static byte[] Pack()
    {
        using var stream = new MemoryStream();
        LexiconPack.Write(stream, new PhraseIndex(LexiconFile.LoadEmbedded()), LexiconPack.Fingerprint());
        return stream.ToArray();
    }
}
