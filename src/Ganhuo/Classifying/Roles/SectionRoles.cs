using System.Collections.Immutable;
using Ganhuo.Classifying.Dimensions;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// The roles of every section of the outline: by its heading, else by the section around it, else by the scheme whose
/// dimension its heading names, where reports follow that scheme in sections of one role. Empty where none says anything;
/// several, in order, where a heading names several.
/// </summary>
internal sealed class SectionRoles(
    NormalText text, Outline outline, PhraseHits phrases, ReportTypeDefinition type, IReadOnlyList<SchemeMatcher> schemes)
{
    // So many headings that name dimensions of one scheme follow it; one may do so by chance.
    private const int FewestOfAScheme = 2;

    // An opening of more paragraphs than that, or of a greater share of the text, says more than what the report is about.
    private const int LongestPreamble = 3;
    private const double GreatestPreamble = 0.4;

    /// <summary>Whether a section's heading names a role and so, above all others, no topic.</summary>
    public bool NamesRole(OutlineSection section) =>
        section.Level == 1 && section.Heading >= 0
        && !HeadingRoles.Read(text, section.HeadingSpan, phrases, [], inside: false).IsEmpty;

    public ImmutableArray<ImmutableArray<SectionRole>> Read()
    {
        var roles = ImmutableArray.CreateBuilder<ImmutableArray<SectionRole>>(outline.Sections.Length);
        foreach (var section in outline.Sections) roles.Add(Of(section, roles));
        AddByScheme(roles);
        return roles.MoveToImmutable();
    }

    // 带头增强党性方面, under a heading that names no role or none: the official list says what stands there.
    private void AddByScheme(ImmutableArray<ImmutableArray<SectionRole>>.Builder roles)
    {
        foreach (var scheme in schemes)
        {
            if (scheme.Scheme.Roles is not [var role]) continue;
            var named = new Dictionary<int, int>();
            for (var i = 0; i < roles.Count; i++)
                if (outline.Sections[i].Heading >= 0 && roles[i].IsEmpty
                    && scheme.Names(TopicHeadings.WordsOf(text.Slice(outline.Sections[i].HeadingSpan))) is { } index)
                    named.TryAdd(index, i);
            if (named.Count < FewestOfAScheme) continue;
            foreach (var section in named.Values) roles[section] = [role];
        }
    }

    private ImmutableArray<SectionRole> Of(OutlineSection section, IReadOnlyList<ImmutableArray<SectionRole>> earlier)
    {
        if (section.Heading < 0) return IsPreamble(section) ? [SectionRole.Preamble] : [];
        var around = section.Parent < 0 ? [] : earlier[section.Parent];
        if (IsClosed(around)) return around;
        var own = HeadingRoles.Read(
            text, section.HeadingSpan, phrases, around.IsEmpty ? type.Sections : [], inside: !around.IsEmpty);
        return !own.IsEmpty ? own : around.IsEmpty && GivesAccount(section) ? [SectionRole.Achievements] : around;
    }

    // What stands above the first heading; a report that has none, or only late ones, begins in earnest there.
    private bool IsPreamble(OutlineSection section)
    {
        var (paragraphs, characters) = (0, 0);
        for (var i = section.FirstParagraph; i < section.EndParagraph; i++)
        {
            if (outline.Paragraphs[i].Kind != ParagraphKind.Body) continue;
            paragraphs++;
            characters += outline.Paragraphs[i].Span.Length;
        }

        return paragraphs <= 1 || (paragraphs <= LongestPreamble && characters <= GreatestPreamble * text.Content.Length);
    }

    // 执行政治纪律情况: a heading that names no role but calls itself an account of something.
    private bool GivesAccount(OutlineSection section) =>
        text.Slice(section.HeadingSpan).TrimEnd("。：: ").EndsWith("情况", StringComparison.Ordinal);

    // What stands inside a case study, or inside the item-by-item account of a rectification, is part of it
    // whatever its own heading says.
    private bool IsClosed(ImmutableArray<SectionRole> around) =>
        around is [SectionRole.Other]
        || (around is [SectionRole.Achievements] && type.ItemByItem);
}
