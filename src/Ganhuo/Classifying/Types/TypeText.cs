using System.Buffers;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// What a report shows of its type before anybody reads it through: title, opening and headings. The body is left out:
/// what stands there is the unit's business, and told the reports of unseen writers apart less well. It stands in a rented
/// row: of no use once disposed.
/// </summary>
internal sealed class TypeText : IDisposable
{
    // Words on either side of it stand in no gram together.
    private const char Mark = '。';

    private char[] row = ArrayPool<char>.Shared.Rent(4096);
    private int length;

    private TypeText(string? title) => Add(title);

    /// <summary>All of it, one after the other.</summary>
    public ReadOnlySpan<char> Characters => row.AsSpan(0, length);

    public static TypeText Of(NormalText text, Outline outline, string? title)
    {
        var shown = new TypeText(title);
        foreach (var opening in ReportOpening.Of(outline)) shown.AddMarked(text.Slice(opening));
        foreach (var section in outline.Sections) shown.AddMarked(text.Slice(section.HeadingSpan));
        foreach (var paragraph in outline.Paragraphs)
            if (paragraph.Lead.Length > 0) shown.AddMarked(text.Slice(paragraph.Lead));
        return shown;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(row);

    private void AddMarked(ReadOnlySpan<char> part)
    {
        Add([Mark]);
        Add(part);
    }

    private void Add(ReadOnlySpan<char> part)
    {
        if (length + part.Length > row.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + part.Length, row.Length * 2));
            Characters.CopyTo(larger);
            ArrayPool<char>.Shared.Return(row);
            row = larger;
        }

        part.CopyTo(row.AsSpan(length));
        length += part.Length;
    }
}
