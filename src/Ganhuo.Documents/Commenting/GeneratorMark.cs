using System.Text;
using Ganhuo.Documents.Word;

namespace Ganhuo.Documents.Commenting;

/// <summary>Writes into a .docx that we wrote it, so that nobody takes the copy for another report.</summary>
internal static class GeneratorMark
{
    /// <summary>Adds to the parts that are to be replaced; a package that cannot take it stays without.</summary>
    public static void Put(WordPackage package, Dictionary<string, byte[]> changed)
    {
        var (part, isNamed) = ApplicationProperty.PartOf(package.File);
        var types = Text(PackageIndex.ContentTypes);
        var links = Text(ApplicationProperty.Packaged);
        if (types is null || links is null) return;
        var isStrict = Relationships.Read(links, "").IsStrict;
        var marked = Text(part) is { } old ? ApplicationProperty.WithOurs(old) : ApplicationProperty.New(isStrict);
        if (marked is null) return;
        Set(part, marked);
        if (isNamed) return;
        Set(PackageIndex.ContentTypes, PackageIndex.AddType(types, part, ApplicationProperty.ContentType));
        Set(ApplicationProperty.Packaged, PackageIndex.AddLink(links, part, ApplicationProperty.Kind(isStrict)));

        // What another edit has made of a part already comes before what the package holds.
        string? Text(string name) => changed.TryGetValue(name, out var edited) ? Encoding.UTF8.GetString(edited) : package.TextOf(name);

        void Set(string name, string text) => changed[name] = Encoding.UTF8.GetBytes(text);
    }
}
