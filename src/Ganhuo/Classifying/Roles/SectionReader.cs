using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// The sections of the outline with one role each: the one its heading names, the first of several that has text; else
/// the one most of its text has.
/// </summary>
internal sealed class SectionReader(
    NormalText text, Outline outline, ImmutableArray<ImmutableArray<SectionRole>> named,
    ImmutableArray<RoleSpan>[] parts)
{
    private readonly int all = text.Characters;

    public ImmutableArray<ReportSection> Read()
    {
        var sections = ImmutableArray.CreateBuilder<ReportSection>(outline.Sections.Length);
        for (var i = 0; i < outline.Sections.Length; i++)
        {
            var section = outline.Sections[i];
            sections.Add(Section(RoleOf(i), section.Heading < 0 ? null : section.HeadingSpan, section.Level, section.Span));
        }

        return sections.MoveToImmutable();
    }

    /// <summary>
    /// As a reviewer counts them: without the numbered items of a list that open with a heading of their own
    /// (1.严格请示报告。…), which belong to their section and are none; and what stands above the first heading, where it
    /// is more than a preamble, in as many sections as its paragraphs have roles, one after another.
    /// </summary>
    public ImmutableArray<ReportSection> ReadAsWritten(ImmutableArray<ReportSection> sections)
    {
        var headed = sections.Where((section, index) => section.Heading is not null && !IsItem(outline, outline.Sections[index]));
        return [.. IsDivided ? Untitled() : sections.Where(s => s.Heading is null), .. headed];
    }

    private bool IsDivided => outline.Sections.Length == 0 || (outline.Sections[0].Heading < 0 && named[0].IsEmpty);

    private IEnumerable<ReportSection> Untitled()
    {
        var end = outline.Sections.FirstOrDefault(s => s.Heading >= 0)?.FirstParagraph ?? outline.Paragraphs.Length;
        for (var i = 0; i < end;)
        {
            var (first, role) = (i, parts[i][0].Role);
            while (i < end && (i == first || parts[i][0].Role == role)) i++;
            if (role == SectionRole.Other) continue;
            var span = new TextSpan(outline.Paragraphs[first].Span.Start, outline.Paragraphs[i - 1].Span.End);
            yield return Section(role, null, 1, span);
        }
    }

    private ReportSection Section(SectionRole role, TextSpan? heading, int level, TextSpan span)
    {
        var characters = text.CharactersIn(span);
        return new ReportSection(role, heading, level, span, characters, all == 0 ? 0 : (double)characters / all);
    }

    private static bool IsItem(Outline outline, OutlineSection section) =>
        section.Heading >= 0 && outline.Paragraphs[section.Heading] is
        {
            Kind: ParagraphKind.Body, Numbering: Numbering.Arabic or Numbering.Decimal or Numbering.ArabicInParentheses
        };

    private SectionRole RoleOf(int index)
    {
        if (named[index] is [var only]) return only;

        // 存在的不足和原因, where each sentence tells a problem and ends with its cause: the words of causes drown the others.
        if (named[index] is [SectionRole.Problems, SectionRole.Causes]) return SectionRole.Problems;
        Span<int> characters = stackalloc int[Vocabulary.RoleCount];
        characters.Clear();
        var section = outline.Sections[index];
        for (var p = section.FirstParagraph; p < section.EndParagraph; p++)
            if (outline.Paragraphs[p].Kind == ParagraphKind.Body)
                foreach (var part in parts[p]) characters[(int)part.Role] += text.CharactersIn(part.Span);
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
