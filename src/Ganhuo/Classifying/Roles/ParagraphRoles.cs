using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// The role of every paragraph, part by part: its section's where that has one, split at turns; else what the words of
/// its sentences and their sequence say.
/// </summary>
internal sealed class ParagraphRoles(
    NormalText text, Outline outline, PhraseHits phrases, SpanClassifier classifier,
    ImmutableArray<ImmutableArray<SectionRole>> sections, int? year, bool turning)
{
    private const int LongestClosing = 120;
    private const int ShortClosing = 40;

    // A unit, a name or two, a date; and none under a text of a few lines, where what is short is the text.
    private const int MostSignatures = 4;
    private const int ShortestSigned = 6;

    // A text of fewer paragraphs may be a part of a report, and begin anywhere.
    private const int FewestOfAReport = 5;

    // One paragraph behind the last section may draw a lesson from what was done; of several the first tells what is wanting.
    private const int FewestToLeave = 2;

    private static readonly ImmutableArray<SectionRole> Any =
    [
        SectionRole.Preamble, SectionRole.Achievements, SectionRole.Problems, SectionRole.Causes, SectionRole.Measures,
    ];

    // Where each problem is told with its measure, a paragraph that names one tells what was done about it.
    private static readonly WordSet Items = new("针对“", "关于“", "对“", "你组指出", "反馈指出");

    // In “资金管理”方面，反馈“…” what was found stands further on.
    private static readonly WordSet FoundBy = new("反馈“", "反馈指出", "反馈的“", "指出“", "提出“", "指出的“");
    private const int LongestBeforeItem = 40;

    // A preamble has no heading.
    private static readonly ImmutableArray<SectionRole> AnyUnderHeading = Any.Remove(SectionRole.Preamble);

    private readonly RoleTurns turns = new(text, outline, phrases, year);
    private readonly int[] sectionOf = outline.InnermostSections();
    private readonly int opening = Opening(outline);
    private int[]? parallel;
    private readonly (int Closing, int Trailing) ends = Ends(text, outline, phrases, sections);

    /// <summary>Parts of each paragraph; a heading has one, whose role is settled by <see cref="SectionReader"/>.</summary>
    public ImmutableArray<RoleSpan>[] Read()
    {
        var parts = new ImmutableArray<RoleSpan>[outline.Paragraphs.Length];
        var carried = new CarriedRole();
        SectionRole? before = null;
        for (var i = 0; i < parts.Length;)
        {
            if (RolesOf(i) is [var role])
            {
                parts[i] = turning && i < ends.Closing ? Turned(i, role, carried) : Whole(i, role);
                before = parts[i][^1].Role is SectionRole.Other ? before : parts[i][0].Role;
                i++;
            }
            else
            {
                var end = i + 1;
                while (end < parts.Length && RolesOf(end) is not [_]) end++;
                Decode(i, end, before, RoleBehind(end), parts);
                if (IsAlone) parts[i] = Alone(i, parts[i]);
                i = end;
            }
        }

        return parts;
    }

    private ImmutableArray<RoleSpan> Turned(int index, SectionRole role, CarriedRole carried)
    {
        var paragraph = outline.Paragraphs[index];
        var parts = turns.Split(paragraph, carried.Of(paragraph, sectionOf[index], role));
        if (parts is [var whole] && whole.Role > role) carried.Turn(paragraph, whole.Role);
        return parts;
    }

    /// <summary>Index of the innermost section of each paragraph, or -1.</summary>
    public ReadOnlySpan<int> Sections => sectionOf;

    private ImmutableArray<SectionRole> RolesOf(int index)
    {
        var paragraph = outline.Paragraphs[index];
        if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading) || index >= ends.Closing)
            return [SectionRole.Other];
        return sectionOf[index] < 0 || index >= ends.Trailing ? [] : sections[sectionOf[index]];
    }

    // Of what is set apart nothing follows.
    private SectionRole? RoleBehind(int paragraph)
    {
        for (; paragraph < outline.Paragraphs.Length; paragraph++)
            if (RolesOf(paragraph) is [var role] && role is not (SectionRole.Other or SectionRole.Preamble)) return role;
            else if (RolesOf(paragraph) is not [_]) return null;
        return null;
    }

    private void Decode(int first, int end, SectionRole? before, SectionRole? after, ImmutableArray<RoleSpan>[] parts)
    {
        var (from, to) = (outline.Paragraphs[first].FirstSentence, outline.Paragraphs[end - 1].EndSentence);
        var evidence = new RoleEvidence[to - from];
        for (var i = 0; i < evidence.Length; i++) evidence[i] = Evidence(from + i);
        ShareAmongParallel(first, end, from, evidence);
        var roles = RoleDecoder.Decode(evidence, before, after);
        var changes = new List<(int, SectionRole)>();
        for (int i = first, at = 0; i < end; i++)
        {
            var paragraph = outline.Paragraphs[i];
            changes.Clear();
            for (var s = paragraph.FirstSentence; s < paragraph.EndSentence; s++)
                changes.Add((outline.Sentences[s].Span.Start, roles[at++]));
            parts[i] = changes.Count == 0 ? Whole(i, SectionRole.Other) : RoleSpan.Tile(changes, paragraph.Span.End);
        }
    }

    // Paragraphs that open alike begin alike, with what all their sentences say on the average.
    private void ShareAmongParallel(int first, int end, int from, RoleEvidence[] evidence)
    {
        parallel ??= ParallelOpenings.FirstOf(text, outline);
        for (var i = first; i < end;)
        {
            var next = i + 1;
            while (next < end && parallel[next] == parallel[i]) next++;
            if (next - i > 1)
            {
                var shared = RoleEvidence.Average(
                    evidence.AsSpan()[(outline.Paragraphs[i].FirstSentence - from)..(outline.Paragraphs[next - 1].EndSentence - from)]);
                for (var p = i; p < next; p++)
                    if (outline.Paragraphs[p] is { FirstSentence: var s, EndSentence: var e } && s < e)
                        evidence[s - from] = evidence[s - from].Sounding(shared);
            }

            i = next;
        }
    }

    // A text of one paragraph and nothing else: no neighbour and no heading says what it is.
    private bool IsAlone => outline.Paragraphs.Length == 1 && outline.Sections.Length <= 1;

    // The classifier was taught whole paragraphs, and of one without company it may also say that it is none of the five;
    // only what turns inside the paragraph is known sentence by sentence.
    private ImmutableArray<RoleSpan> Alone(int index, ImmutableArray<RoleSpan> bySentence)
    {
        Span<double> roles = stackalloc double[Vocabulary.RoleCount];
        classifier.ClassifyRole(outline.Paragraphs[index].Span, roles);
        var top = 0;
        for (var role = 1; role < roles.Length; role++)
            if (roles[role] > roles[top]) top = role;
        var sure = (SectionRole)top == SectionRole.Other && roles[top] > 0.5;
        return sure || bySentence.Length == 1 ? Whole(index, (SectionRole)top) : bySentence;
    }

    private RoleEvidence Evidence(int index)
    {
        Span<double> roles = stackalloc double[Vocabulary.RoleCount];
        var sentence = outline.Sentences[index];
        var own = RolesOf(sentence.Paragraph);
        // 坚持理论先行，校准思想航向 sounds like a plan, and is what an account of the year is headed with.
        if (outline.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.Heading) roles.Fill(1);
        else classifier.ClassifyRole(sentence.Span, roles);
        SectionRole? turn = null;
        for (var c = sentence.FirstClause; c < sentence.EndClause && turn is null; c++)
            turn = turns.At(outline.Clauses[c]) is { Strong: true } found ? found.Role : null;
        if (sentence.Paragraph == opening) turn ??= SectionRole.Preamble;
        if (!turning && index == outline.Paragraphs[sentence.Paragraph].FirstSentence && BeginsItem(text.Slice(sentence.Span)))
            turn ??= SectionRole.Achievements;
        return RoleEvidence.Of(
            roles, !own.IsEmpty ? own : IsUnderHeading(sentence.Paragraph) ? AnyUnderHeading : Any, turn,
            beginsParagraph: index == outline.Paragraphs[sentence.Paragraph].FirstSentence,
            leavesSection: index == outline.Paragraphs[sentence.Paragraph].FirstSentence && sentence.Paragraph == ends.Trailing
                && ends.Trailing + FewestToLeave <= Math.Min(ends.Closing, outline.Paragraphs.Length));
    }

    private static bool BeginsItem(ReadOnlySpan<char> sentence) =>
        Items.LengthAt(sentence) > 0 || FoundBy.IsIn(sentence[..Math.Min(sentence.Length, LongestBeforeItem)]);

    private bool IsUnderHeading(int paragraph) =>
        sectionOf[paragraph] is >= 0 and var section && outline.Sections[section].Heading >= 0;

    private ImmutableArray<RoleSpan> Whole(int index, SectionRole role) =>
        [new RoleSpan(outline.Paragraphs[index].Span, role)];

    // The first paragraph of a whole report says what the report is about, headed or not; -1 where there is no whole report.
    private static int Opening(Outline outline)
    {
        var bodies = outline.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Take(FewestOfAReport).ToList();
        return bodies.Count == FewestOfAReport ? bodies[0].Index : -1;
    }

    // Of the paragraphs that close the report, and of those before them that belong to no section.
    private static (int Closing, int Trailing) Ends(
        NormalText text, Outline outline, PhraseHits phrases, ImmutableArray<ImmutableArray<SectionRole>> sections)
    {
        var closing = FirstClosing(outline, text, phrases);
        return (closing, TrailingParagraphs.First(outline, sections, closing));
    }

    // Lines at the very end that begin like a closing (以上报告，请审议; 联系电话), stand in brackets, or are a signature.
    private static int FirstClosing(Outline outline, NormalText text, PhraseHits phrases)
    {
        var cues = phrases.Of(CueKinds.Closing);
        var first = outline.Paragraphs.Length;
        var signatures = first > ShortestSigned ? MostSignatures : 0;
        for (var i = first - 1; i >= 0; i--)
        {
            var paragraph = outline.Paragraphs[i];
            if (paragraph.Kind != ParagraphKind.Body && paragraph.Kind != ParagraphKind.Heading) continue;
            if (paragraph.Kind == ParagraphKind.Heading || paragraph.Span.Length > LongestClosing) break;
            var isSignature = signatures > 0 && IsSignature(text, paragraph);
            if (!isSignature && !BeginsLikeClosing(paragraph.Span, cues) && (signatures == 0 || !IsBracketed(text.Slice(paragraph.Span))))
                break;
            if (isSignature) signatures--;
            first = i;
        }

        return first;
    }

    private static bool BeginsLikeClosing(TextSpan paragraph, ArraySegment<PhraseHit> cues)
    {
        var within = paragraph.Length <= ShortClosing ? ShortClosing : 1;
        var hits = cues.Inside(paragraph);
        return hits.MoveNext() && hits.Current.Span.Start <= paragraph.Start + within;
    }

    // Who signed, and when: short, and no sentence.
    private static bool IsSignature(NormalText text, Paragraph paragraph) =>
        paragraph.Span.Length <= ShortClosing && paragraph.Numbering == Numbering.None && paragraph.Lead.Length == 0
        && text.Slice(paragraph.Span).IndexOfAny("。！？；，") < 0;

    private static bool IsBracketed(ReadOnlySpan<char> line) => line is ['（', .., '）'] or ['(', .., ')'] or ['【', .., '】'] or ['※', ..];
}
