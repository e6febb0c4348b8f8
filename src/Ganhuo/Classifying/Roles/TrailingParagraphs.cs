using System.Collections.Immutable;
using Ganhuo.Structuring;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// What stands under the last heading of a report and does not belong to it: where each section tells what was done in one
/// paragraph, one more behind the last of them speaks of the whole, most often of what is wanting and what comes next.
/// </summary>
internal static class TrailingParagraphs
{
    // Two sections of one paragraph each may be so by chance.
    private const int FewestAlike = 3;

    // Problems, their causes, what comes next; a list of more belongs to its heading.
    private const int MostTrailing = 4;

    /// <summary>Index of the first of them; the number of paragraphs where there is none.</summary>
    /// <param name="outline">The report.</param>
    /// <param name="roles">Of each section.</param>
    /// <param name="end">Index of the paragraph with which the report closes.</param>
    public static int First(Outline outline, ImmutableArray<ImmutableArray<SectionRole>> roles, int end)
    {
        var none = outline.Paragraphs.Length;
        var last = outline.Sections.Length - 1;
        if (last < 0 || roles[last] is not ([] or [SectionRole.Achievements] or [SectionRole.Other])) return none;
        var alike = 0;
        for (var s = 0; s < last; s++)
        {
            var section = outline.Sections[s];
            if (section.Parent != outline.Sections[last].Parent || section.Heading < 0) continue;
            if (Bodies(outline, section, end) is not [_] || TellsWhatIsWanting(roles[s])) return none;
            alike++;
        }

        if (alike + 1 < FewestAlike || Bodies(outline, outline.Sections[last], end) is not [_, var first, ..] own) return none;
        if (own.Count > 1 + MostTrailing) return none;
        foreach (var body in own)
            if (outline.Paragraphs[body].Numbering != Numbering.None && body != outline.Sections[last].Heading) return none;
        return first;
    }

    // Where one section is that of the problems or of what comes next, nothing behind the last is.
    private static bool TellsWhatIsWanting(ImmutableArray<SectionRole> roles) =>
        roles.Contains(SectionRole.Problems) || roles.Contains(SectionRole.Causes) || roles.Contains(SectionRole.Measures);

    private static List<int> Bodies(Outline outline, OutlineSection section, int end)
    {
        var bodies = new List<int>();
        for (var p = section.FirstParagraph; p < Math.Min(section.EndParagraph, end); p++)
            if (outline.Paragraphs[p].Kind == ParagraphKind.Body) bodies.Add(p);
        return bodies;
    }
}
