using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>
/// The roles of every section of the outline: by its heading, else by the section around it. Empty where neither says
/// anything; several, in order, where a heading names several.
/// </summary>
internal sealed class SectionRoles(NormalText text, Outline outline, PhraseHits phrases, ReportTypeDefinition type)
{
    private readonly ImmutableArray<PhraseHit> cues = phrases.Of(CueKinds.RoleHeading);

    /// <summary>Whether a section's heading names a role and so, above all others, no topic.</summary>
    public bool NamesRole(OutlineSection section) =>
        section.Level == 1 && section.Heading >= 0
        && !HeadingRoles.Read(text, section.HeadingSpan, cues, [], inside: false).IsEmpty;

    public ImmutableArray<ImmutableArray<SectionRole>> Read()
    {
        var roles = ImmutableArray.CreateBuilder<ImmutableArray<SectionRole>>(outline.Sections.Length);
        foreach (var section in outline.Sections) roles.Add(Of(section, roles));
        return roles.MoveToImmutable();
    }

    private ImmutableArray<SectionRole> Of(OutlineSection section, IReadOnlyList<ImmutableArray<SectionRole>> earlier)
    {
        if (section.Heading < 0) return [SectionRole.Preamble];
        var around = section.Parent < 0 ? [] : earlier[section.Parent];
        if (IsClosed(around)) return around;
        var own = HeadingRoles.Read(
            text, section.HeadingSpan, cues, around.IsEmpty ? type.Sections : [], inside: !around.IsEmpty);
        return !own.IsEmpty ? own : around.IsEmpty && GivesAccount(section) ? [SectionRole.Achievements] : around;
    }

    // 执行政治纪律情况: a heading that names no role but calls itself an account of something.
    private bool GivesAccount(OutlineSection section) =>
        text.Slice(section.HeadingSpan).TrimEnd("。：: ").EndsWith("情况", StringComparison.Ordinal);

    // What stands inside a case study, or inside the item-by-item account of a rectification, is part of it
    // whatever its own heading says.
    private bool IsClosed(ImmutableArray<SectionRole> around) =>
        around is [SectionRole.Other]
        || (around is [SectionRole.Achievements] && type.Id == "inspection-rectification-report");
}
