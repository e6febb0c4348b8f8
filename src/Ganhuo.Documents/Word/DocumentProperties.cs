using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>What a Word file says of itself: hints for who wrote it, and on whose machine.</summary>
/// <param name="Author">Who made it, or null.</param>
/// <param name="LastModifiedBy">Who saved it last, or null.</param>
/// <param name="Company">The company the program is registered to, or null.</param>
/// <param name="Modified">When it was saved last, as the file has it, or null.</param>
public sealed record DocumentProperties(string? Author, string? LastModifiedBy, string? Company, string? Modified)
{
    internal static DocumentProperties Of(WordPackage package) => new(
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
