using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Roles;

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

    // 二、问题: a word that many headings have in passing, and this one alone.
    private const double WholeHeading = 1.5;

    public static ImmutableArray<SectionRole> Read(
        NormalText text, TextSpan heading, PhraseHits phrases, ImmutableArray<SectionDefinition> sections, bool inside)
    {
        var found = new RentedRow<RoleCue>(16);
        AddFromLexicon(text, heading, phrases.Of(CueKinds.RoleHeading), ref found);
        AddFromType(text, heading, phrases, sections, ref found);
        var roles = RolesOf(text, heading, found.Items, inside);
        found.Dispose();
        return roles;
    }

    private static ImmutableArray<SectionRole> RolesOf(NormalText text, TextSpan heading, ReadOnlySpan<RoleCue> found, bool inside)
    {
        if (Strongest(text, heading, found, inside) is not { } best || best.Weight < (inside ? EnoughInside : Enough)) return [];
        return best.Role is SectionRole.Other or SectionRole.Preamble
            ? [best.Role.Value] : BesideOf(text, heading, found, best.Weight, inside);
    }

    // In the order of the heading, each role once.
    private static ImmutableArray<SectionRole> BesideOf(
        NormalText text, TextSpan heading, ReadOnlySpan<RoleCue> found, double strongest, bool inside)
    {
        var beside = new RentedRow<RoleCue>(found.Length);
        foreach (var cue in found)
        {
            if (cue.Weight < strongest * BesideTheStrongest || !(cue.Role > SectionRole.Preamble)
                || !Counts(text, heading, found, cue, inside)) continue;
            var at = beside.Count;
            while (at > 0 && cue.Span.Start < beside.Items[at - 1].Span.Start) at--;
            beside.Insert(at, cue);
        }

        var roles = ImmutableArray.CreateBuilder<SectionRole>();
        for (int i = 0, met = 0; i < beside.Count; i++)
        {
            var role = beside.Items[i].Role!.Value;
            if ((met & (1 << (int)role)) == 0) roles.Add(role);
            met |= 1 << (int)role;
        }

        beside.Dispose();
        return roles.DrainToImmutable();
    }

    private static void AddFromLexicon(NormalText text, TextSpan heading, ArraySegment<PhraseHit> cues, ref RentedRow<RoleCue> found)
    {
        foreach (var hit in cues.Inside(heading))
            if (!IsQuoted(text, heading, hit.Span))
                found.Add(new RoleCue(hit.Span, Vocabulary.TryParseRole(hit.Entry.Tag, out var role) ? role : null,
                    hit.Entry.Weight * (IsAllOf(text, heading, hit.Span) ? WholeHeading : 1)));
    }

    private static void AddFromType(
        NormalText text, TextSpan heading, PhraseHits phrases, ImmutableArray<SectionDefinition> sections,
        ref RentedRow<RoleCue> found)
    {
        const double weight = 3.2;
        var inside = phrases.In(heading);
        if (inside.IsEmpty) return;
        foreach (var section in sections)
        foreach (var cue in section.Cues)
            if (phrases.First(cue, inside, heading.End) is { } span && !IsQuoted(text, heading, span))
                found.Add(new RoleCue(span, section.Role, weight));
    }

    // Of equals the first.
    private static RoleCue? Strongest(NormalText text, TextSpan heading, ReadOnlySpan<RoleCue> found, bool inside)
    {
        RoleCue? best = null;
        foreach (var cue in found)
            if (!(cue.Weight <= best?.Weight) && Counts(text, heading, found, cue, inside)) best = cue;
        return best;
    }

    private static bool Counts(NormalText text, TextSpan heading, ReadOnlySpan<RoleCue> found, RoleCue cue, bool inside)
    {
        if (cue.Role is null || (inside && !IsMostOf(text, heading, cue.Span))) return false;
        foreach (var other in found)
            if (other.Span.Length > cue.Span.Length && other.Span.Contains(cue.Span)) return false;
        return true;
    }

    private static bool IsAllOf(NormalText text, TextSpan heading, TextSpan cue) =>
        text.CharactersIn(heading) - Numbers(text.Slice(heading)) == cue.Length;

    private static int Numbers(ReadOnlySpan<char> heading)
    {
        var numbers = 0;
        foreach (var c in heading[..MarkerReader.Read(heading).Length])
            if (ContentCharacter.Is(c)) numbers++;
        return numbers;
    }

    // The cue fills half of the heading, or ends it.
    private static bool IsMostOf(NormalText text, TextSpan heading, TextSpan cue)
    {
        var all = text.CharactersIn(heading);
        var own = cue.Length;
        var behind = text.CharactersIn(new TextSpan(cue.End, heading.End));
        return own * 2 >= all || (behind <= 2 && own * 3 >= all);
    }

    private static bool IsQuoted(NormalText text, TextSpan heading, TextSpan cue)
    {
        var before = text.Slice(new TextSpan(heading.Start, cue.Start));
        return Depth(before, '“', '”') > 0 || Depth(before, '《', '》') > 0 || Depth(before, '「', '」') > 0;
    }

    private static int Depth(ReadOnlySpan<char> text, char open, char close) => text.Count(open) - text.Count(close);

    private readonly record struct RoleCue(TextSpan Span, SectionRole? Role, double Weight);
}
