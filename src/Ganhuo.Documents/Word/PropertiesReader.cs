using Ganhuo.Documents.Markup;
using Ganhuo.Text;

namespace Ganhuo.Documents.Word;

/// <summary>Reads who wrote a Word file, and when.</summary>
internal static class PropertiesReader
{
    /// <summary>What the package says of itself, or null where it says nothing.</summary>
    public static DocumentProperties? Read(WordPackage package) =>
        Of(package) is { } all && all != Nothing ? all : null;

    private static DocumentProperties Nothing { get; } = new(null, null, null, null);

    private static DocumentProperties Of(WordPackage package) => new(
        Value(package, "docProps/core.xml", "creator"), Value(package, "docProps/core.xml", "lastModifiedBy"),
        Value(package, "docProps/app.xml", "Company"), Time(Value(package, "docProps/core.xml", "modified")));

    private static string? Value(WordPackage package, string part, string element)
    {
        if (package.TextOf(part) is not { } xml) return null;
        var scanner = new MarkupScanner(xml);
        while (scanner.Read())
            if (scanner.Token == MarkupToken.Start && !scanner.IsEmpty && scanner.LocalName.SequenceEqual(element))
                return scanner.Read() && scanner.Token == MarkupToken.Text && !scanner.Raw.IsWhiteSpace()
                    ? MarkupReference.Decode(scanner.Raw).Trim()
                    : null;
        return null;
    }

    // Only a plain UTC time may go into other parts.
    private static string? Time(string? value) => DateTimeOffset.TryParseExact(
        value, "yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.DateTimeStyles.AssumeUniversal, out _) ? value : null;
}
