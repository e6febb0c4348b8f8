using System.Security.Cryptography;
using Ganhuo.Segmenting;

namespace Ganhuo.Training.Dictionary;

/// <summary>
/// <c>compile-dictionary</c>: turns the tables of Debian's python3-jieba 0.42.1 into the embedded dictionary, and writes
/// beside it where each came from. Refuses tables whose SHA-256 is not the known one, so that the result is always the
/// same bytes.
/// </summary>
internal static class CompileDictionaryCommand
{
    /// <summary>Where Debian's package puts the tables.</summary>
    internal const string DebianFolder = "/usr/lib/python3/dist-packages/jieba";

    private const string DefaultOutput = "src/Ganhuo/Knowledge/Segmenting/dictionary.bin";

    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        string source = DebianFolder, target = DefaultOutput;
        for (int i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count || args[i] is not ("--source" or "--output"))
            {
                error.WriteLine($"compile-dictionary: {args[i]} is no option, or its value is missing");
                return 2;
            }

            if (args[i] == "--source") source = args[i + 1];
            else target = args[i + 1];
        }

        return Compile(source, target, output, error);
    }

    private static int Compile(string source, string target, TextWriter output, TextWriter error)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            byte[] compiled = DictionaryCompiler.Compile(JiebaSource.Read(source));
            File.WriteAllBytes(target, compiled);
            string origin = Path.ChangeExtension(target, ".origin.md");
            File.WriteAllText(origin, JiebaSource.DescribeOrigin(Path.GetFileName(target), compiled));
            output.WriteLine($"{target}: {compiled.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(compiled))}");
            return 0;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            error.WriteLine($"compile-dictionary: {e.Message}");
            return 2;
        }
    }
}
