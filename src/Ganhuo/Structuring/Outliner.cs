using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>
/// Finds how a text is built, hard wraps already taken out (<see cref="WrapJoiner"/>). Pure; linear in the length of the text.
/// </summary>
internal static class Outliner
{
    public static Outline Structure(NormalText text)
    {
        var brackets = new BracketPairs();
        var lines = LineReader.Read(text).ConvertAll(line => new LineShape(text, line, brackets));
        if (lines.Count == 0) return Outline.Empty;
        if (!text.Headings.IsEmpty) DeclaredHeadings.Put(text, lines);
        var kinds = new LayoutReader(text).Read(lines);
        var alike = LeadReader.Alike(text, lines, kinds);
        using var splitter = new ClauseSplitter(text, brackets);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(lines.Count);
        for (var i = 0; i < lines.Count; i++) paragraphs.Add(Paragraph(text, i, lines[i], kinds[i], alike[i], splitter, brackets));
        var built = paragraphs.MoveToImmutable();
        var sections = new SectionBuilder(text, built).Build();
        return new Outline(
            built, splitter.Sentences, splitter.Clauses, sections,
            EnumerationReader.Read(text, built, sections),
            TitlesIn(built));
    }

    private static ImmutableArray<int> TitlesIn(ImmutableArray<Paragraph> paragraphs)
    {
        var titles = ImmutableArray.CreateBuilder<int>();
        foreach (var paragraph in paragraphs)
            if (paragraph.Kind == ParagraphKind.Title) titles.Add(paragraph.Index);
        return titles.DrainToImmutable();
    }

    private static Paragraph Paragraph(
        NormalText text, int index, LineShape line, ParagraphKind kind, bool alike, ClauseSplitter splitter, BracketPairs brackets)
    {
        var span = line.Line.Span;
        var first = splitter.SentenceCount;
        splitter.Add(span, index);
        var marked = kind is ParagraphKind.Body or ParagraphKind.Heading;
        return new Paragraph(
            index, line.Line.Number, span, kind,
            marked ? line.Marker.Numbering : Numbering.None,
            marked ? line.Marker.Ordinal : null,
            new TextSpan(span.Start, span.Start + (marked ? line.MarkerLength : 0)),
            LeadReader.Read(text, line, kind, alike, brackets), first, splitter.SentenceCount) { Level = line.Level };
    }
}
