using System.Collections.Immutable;
using Ganhuo.Documents.Packing;
using Ganhuo.Text;

namespace Ganhuo.Documents.Word;

/// <summary>What a .docx holds beside its body, kept apart from it.</summary>
/// <param name="Headers">The text of every header.</param>
/// <param name="Footers">The text of every footer.</param>
/// <param name="Footnotes">The text of all footnotes.</param>
/// <param name="Endnotes">The text of all endnotes.</param>
/// <param name="Properties">What the file says of itself, or null where it says nothing.</param>
public sealed record WordParts(
    ImmutableArray<string> Headers, ImmutableArray<string> Footers, ImmutableArray<string> Footnotes,
    ImmutableArray<string> Endnotes, DocumentProperties? Properties)
{
    /// <summary>Reads them; null where the file is no readable .docx.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="docx"/> is null.</exception>
    public static WordParts? Read(byte[] docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        try
        {
            using var package = WordPackage.Open(new PackedFile(docx));
            return package is null ? null : new WordParts(
                [.. package.ReadApart("header", "hdr")], [.. package.ReadApart("footer", "ftr")],
                [.. package.ReadApart("footnotes", "footnotes")], [.. package.ReadApart("endnotes", "endnotes")],
                PropertiesReader.Read(package));
        }
        catch (Exception e) when (e is LimitException || Refusal.IsDamage(e))
        {
            return null;
        }
    }
}
