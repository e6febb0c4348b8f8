using System.Collections.Immutable;

namespace Ganhuo.Text;

/// <summary>
/// The decoded text of one report, exactly as it was read; never changed afterwards. Every offset Ganhuo gives to
/// a caller counts UTF-16 units of <see cref="Content"/>.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> lineStarts;

    /// <summary>Wraps <paramref name="content"/>; lone surrogates are allowed and kept.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public SourceText(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        lineStarts = LineStarts.Of(content);
    }

    /// <summary>The text.</summary>
    public string Content { get; }

    /// <summary>Lines the document sets as headings, in text order; empty where it says nothing of them.</summary>
    public ImmutableArray<TextHeading> Headings { get; init; } = [];

    /// <summary>What the file says of itself, or null where it says nothing.</summary>
    public DocumentProperties? Properties { get; init; }

    /// <summary>Number of lines; 1 for an empty text.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>Line and column of an offset in <c>[0, Content.Length]</c>; takes O(log lines).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Content.Length);
        var index = lineStarts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index + 1, offset - lineStarts[index] + 1);
    }

    /// <summary>The part of the text under <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public string TextOf(TextSpan span) => Content.Substring(span.Start, span.Length);
}
