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

    /// <summary>The version of the library, without build metadata.</summary>
    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>XXH64, in hex, over the names and bytes of every knowledge file in ordinal order of name.</summary>
    public static string Knowledge => KnowledgeHash.Value;

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
