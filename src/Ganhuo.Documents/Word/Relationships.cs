using System.Collections.Immutable;
using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>What one part of a package refers to inside it; what lies outside is not followed and not listed.</summary>
internal sealed class Relationships
{
    private readonly ImmutableArray<(string Type, string Target)> all;

    private Relationships(ImmutableArray<(string Type, string Target)> all) => this.all = all;

    public static Relationships None { get; } = new([]);

    /// <param name="xml">The relationships part.</param>
    /// <param name="folder">The folder of the part it belongs to, with a slash at its end, or empty.</param>
    public static Relationships Read(string xml, string folder)
    {
        var all = ImmutableArray.CreateBuilder<(string, string)>();
        var scanner = new MarkupScanner(xml);
        while (scanner.Read())
        {
            if (scanner.Token != MarkupToken.Start || scanner.LocalName is not "Relationship") continue;
            if (scanner.Attribute("TargetMode") is "External") continue;
            var target = MarkupReference.Decode(scanner.Attribute("Target"));
            all.Add((scanner.Attribute("Type").ToString(), Absolute(folder, target)));
        }

        return new Relationships(all.ToImmutable());
    }

    /// <summary>The parts of a kind, by the last word of its address: transitional and strict ones end alike.</summary>
    public IEnumerable<string> OfKind(string kind) =>
        all.Where(r => r.Type.EndsWith("/" + kind, StringComparison.Ordinal)).Select(r => r.Target);

    public bool IsStrict => all.Any(r => r.Type.StartsWith("http://purl.oclc.org/ooxml/", StringComparison.Ordinal));

    /// <summary>Where the relationships of a part are.</summary>
    public static string PartOf(string part)
    {
        var cut = part.LastIndexOf('/') + 1;
        return $"{part[..cut]}_rels/{part[cut..]}.rels";
    }

    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    /// <summary>The part a path leads to from a folder; it never leads out of the package.</summary>
    public static string Absolute(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (step is not ("." or "..")) parts.Add(step);
        }

        return string.Join('/', parts);
    }
}
