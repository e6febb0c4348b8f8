using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>
/// The roles a heading names, in the order it names them. What a heading quotes is its topic, not its role, and of cues
/// that contain one another only the longest counts: 存在问题的原因 names causes alone.
/// </summary>
internal static class HeadingRoles
{
    // A heading above all others may name its role in passing; one inside a section must be about little else.
    private const double Enough = 2;
    private const double EnoughInside = 3;
    private const double BesideTheStrongest = 0.55;

    public static ImmutableArray<SectionRole> Read(
        NormalText text, TextSpan heading, ImmutableArray<PhraseHit> cues, IEnumerable<SectionDefinition> sections,
        bool inside)
    {
        var candidates = Longest(FromLexicon(text, heading, cues).Concat(FromType(text, heading, sections)));
        if (inside) candidates = candidates.Where(c => IsMostOf(text, heading, c.Span)).ToList();
        if (candidates.Count == 0) return [];
        var best = candidates.MaxBy(c => c.Weight)!;
        if (best.Weight < (inside ? EnoughInside : Enough)) return [];
        if (best.Role is SectionRole.Other or SectionRole.Preamble) return [best.Role];
        return
        [
            .. candidates.Where(c => c.Weight >= best.Weight * BesideTheStrongest && c.Role > SectionRole.Preamble)
                .OrderBy(c => c.Span.Start).Select(c => c.Role).Distinct(),
        ];
    }

    private static IEnumerable<RoleCue> FromLexicon(NormalText text, TextSpan heading, ImmutableArray<PhraseHit> cues)
    {
        foreach (var hit in cues.Inside(heading))
            if (!IsQuoted(text, heading, hit.Span))
                yield return new RoleCue(hit.Span, Vocabulary.TryParseRole(hit.Entry.Tag, out var role) ? role : null, hit.Entry.Weight);
    }

    private static IEnumerable<RoleCue> FromType(
        NormalText text, TextSpan heading, IEnumerable<SectionDefinition> sections)
    {
        const double weight = 3.2;
        foreach (var section in sections)
        foreach (var cue in section.Cues)
            if (text.Slice(heading).IndexOf(cue, StringComparison.Ordinal) is >= 0 and var at)
            {
                var span = new TextSpan(heading.Start + at, heading.Start + at + cue.Length);
                if (!IsQuoted(text, heading, span)) yield return new RoleCue(span, section.Role, weight);
            }
    }

    private static List<RoleCueFound> Longest(IEnumerable<RoleCue> cues)
    {
        var all = cues.ToList();
        return
        [
            .. all.Where(c => !all.Exists(other => other.Span.Length > c.Span.Length && other.Span.Contains(c.Span)))
                .Where(c => c.Role is not null).Select(c => new RoleCueFound(c.Span, c.Role!.Value, c.Weight)),
        ];
    }

    // The cue fills half of the heading, or ends it.
    private static bool IsMostOf(NormalText text, TextSpan heading, TextSpan cue)
    {
        var all = ContentCharacter.Count(text.Slice(heading));
        var own = cue.Length;
        var behind = ContentCharacter.Count(text.Slice(new TextSpan(cue.End, heading.End)));
        return own * 2 >= all || (behind <= 2 && own * 3 >= all);
    }

    private static bool IsQuoted(NormalText text, TextSpan heading, TextSpan cue)
    {
        var before = text.Slice(new TextSpan(heading.Start, cue.Start));
        return Depth(before, '“', '”') > 0 || Depth(before, '《', '》') > 0 || Depth(before, '「', '」') > 0;
    }

    private static int Depth(ReadOnlySpan<char> text, char open, char close) => text.Count(open) - text.Count(close);

    private sealed record RoleCue(TextSpan Span, SectionRole? Role, double Weight);

    private sealed record RoleCueFound(TextSpan Span, SectionRole Role, double Weight);
}
