using System.Reflection;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// Which tool and which knowledge gave an answer. One released version with one knowledge gives the same bytes for the
/// same input; two builds of a version that is still being worked on need not, and only their modules tell them apart.
/// </summary>
public static class ToolIdentity
{
    private static readonly Lazy<string> KnowledgeHash = new(HashKnowledge);

    /// <summary>The tool's name.</summary>
    public const string Name = "ganhuo";

    /// <summary>
    /// What every page, document and screen written by it bears as the name of its maker, so that it is not taken for a report.
    /// </summary>
    public const string Generator = "Ganhuo";

    /// <summary>The version of the library, without build metadata.</summary>
    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>XXH64, in hex, over the names and bytes of every knowledge file in ordinal order of name.</summary>
    public static string Knowledge => KnowledgeHash.Value;

    /// <summary>
    /// The knowledge in use: <see cref="Knowledge"/> itself where nothing of the user's own stands beside it, else that, a plus sign
    /// and the XXH64 of what does.
    /// </summary>
    /// <param name="own">A hash of each thing a user may add, such as report types and formulas, always in the same order; null
    /// where it was not added.</param>
    public static string KnowledgeWith(params ReadOnlySpan<string?> own)
    {
        var (hash, any) = (new XxHash64(), false);
        foreach (var one in own)
        {
            any |= one is not null;
            hash.Append(System.Text.Encoding.UTF8.GetBytes(one + "\n"));
        }

        return any ? Knowledge + "+" + hash.ToHex() : Knowledge;
    }

    private static string HashKnowledge()
    {
        var assembly = typeof(ToolIdentity).Assembly;
        var hash = new XxHash64();
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Knowledge/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            hash.Append(System.Text.Encoding.UTF8.GetBytes(name));
            using var stream = assembly.GetManifestResourceStream(name)!;
            hash.Append(stream);
        }

        return hash.ToHex();
    }
}
