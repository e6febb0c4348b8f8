using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>
/// The sections of the outline with one role each: the one its heading names, the first of several that has text; else
/// the one most of its text has.
/// </summary>
internal sealed class SectionReader(
    NormalText text, Outline outline, ImmutableArray<ImmutableArray<SectionRole>> named,
    ImmutableArray<RoleSpan>[] parts)
{
    public ImmutableArray<ReportSection> Read()
    {
        var all = text.Characters;
        var sections = ImmutableArray.CreateBuilder<ReportSection>(outline.Sections.Length);
        for (var i = 0; i < outline.Sections.Length; i++)
        {
            var section = outline.Sections[i];
            var characters = ContentCharacter.Count(text.Slice(section.Span));
            sections.Add(new ReportSection(
                RoleOf(i), section.Heading < 0 ? null : section.HeadingSpan, section.Level, section.Span, characters,
                all == 0 ? 0 : (double)characters / all));
        }

        return sections.MoveToImmutable();
    }

    /// <summary>
    /// Without the numbered items of a list that open with a heading of their own (1.严格请示报告。…): they belong to
    /// their section, they are none.
    /// </summary>
    public static ImmutableArray<ReportSection> WithoutItems(Outline outline, ImmutableArray<ReportSection> sections) =>
        [.. sections.Where((_, index) => !IsItem(outline, outline.Sections[index]))];

    private static bool IsItem(Outline outline, OutlineSection section) =>
        section.Heading >= 0 && outline.Paragraphs[section.Heading] is
        {
            Kind: ParagraphKind.Body, Numbering: Numbering.Arabic or Numbering.Decimal or Numbering.ArabicInParentheses
        };

    private SectionRole RoleOf(int index)
    {
        if (named[index] is [var only]) return only;
        Span<int> characters = stackalloc int[Vocabulary.RoleCount];
        characters.Clear();
        var section = outline.Sections[index];
        for (var p = section.FirstParagraph; p < section.EndParagraph; p++)
            if (outline.Paragraphs[p].Kind == ParagraphKind.Body)
                foreach (var part in parts[p]) characters[(int)part.Role] += ContentCharacter.Count(text.Slice(part.Span));
        foreach (var role in named[index])
            if (characters[(int)role] > 0) return role;
        return Longest(characters) ?? named[index].FirstOrDefault();
    }

    private static SectionRole? Longest(ReadOnlySpan<int> characters)
    {
        var best = 0;
        for (var role = 1; role < characters.Length; role++)
            if (characters[role] > characters[best]) best = role;
        return characters[best] == 0 ? null : (SectionRole)best;
    }
}
