using System.Buffers;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>
/// The paragraphs of a report as the pairs of characters they are written with, so that two that have many in common are
/// found in the one pass that reads them. Of no use once disposed.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="most">How many paragraphs may be added.</param>
internal sealed class ToldParagraphs(NormalText text, int most) : IDisposable
{
    // Of each three characters two make a pair that no other paragraph has had; more are no harm.
    private const int CharactersPerGram = 2;

    private const int FewestShared = 2;

    // How many sentences of a paragraph are looked for among those before: it may be as long as a book.
    private const int MostTried = 16;

    // What is looked for in an earlier paragraph is looked for in so much of it at most.
    private const int MostGramsCopied = 2000;

    private readonly List<Paragraph> paragraphs = new(most);
    private readonly GramRows grams = new(text.Content.Length / CharactersPerGram);
    private GramPlaces places = new(text.Content.Length / CharactersPerGram);
    private RentedRow<int> parts = new(most);

    // One after the other the rows of two paragraphs that may be alike, by the later one and then by the earlier.
    private RentedRow<int> candidates = new(16);

    // By row what the one being added has in common with it; and the rows of which that is anything.
    private RentedRow<CommonRun> common = new(most);
    private readonly int[] met = ArrayPool<int>.Shared.Rent(most);

    // Where each distinct gram of the one being added begins in it; and the runs of grams that may be told again.
    private RentedRow<int> starts = new(64);
    private RentedRow<CopiedRun> runs = new(16);

    // The sentences that may be told again within their paragraph.
    private RentedRow<ToldSentence> sentences = new(16);

    /// <summary>Adds the next paragraph.</summary>
    /// <param name="paragraph">The paragraph; its number does not count.</param>
    /// <param name="part">The part of the report it stands in, by any number.</param>
    public void Add(Paragraph paragraph, int part)
    {
        paragraphs.Add(paragraph);
        parts.Add(part);
        var row = grams.Rows;
        var (before, countOfMet) = ('\0', 0);
        var (sentence, pairs, again) = (0, 0, 0);
        starts.Clear();
        common.Add(default);
        var body = BodyOf(paragraph);
        for (var at = 0; at < body.Length; at++)
        {
            var paired = IsPaired(body[at]);
            if (paired && before != '\0')
            {
                pairs++;
                if (grams.Add((before << 16) | body[at]) is >= 0 and var gram)
                {
                    foreach (var earlier in places.Meet(gram, row))
                    {
                        ref var run = ref common.At(earlier);
                        if (run.Shared == 0) met[countOfMet++] = earlier;
                        run.Meet(starts.Count);
                    }

                    starts.Add(paragraph.Marker.End + at - 1);
                }
                else
                {
                    again++;
                }
            }
            else if (!paired && ToldSentence.Ends.Contains(body[at]))
            {
                if (ToldSentence.MayBe(pairs, again)) sentences.Add(new ToldSentence(row, sentence, at));
                (sentence, pairs, again) = (at + 1, 0, 0);
            }

            before = paired ? body[at] : '\0';
        }

        if (ToldSentence.MayBe(pairs, again)) sentences.Add(new ToldSentence(row, sentence, body.Length));
        grams.End();
        Nominate(row, met.AsSpan(0, countOfMet));
    }

    /// <summary>Each paragraph that repeats an earlier one, in order, with the first that it repeats. Nothing may be added after.</summary>
    public IEnumerable<(Paragraph Earlier, Paragraph Later)> Repetitions()
    {
        var found = -1;
        for (var i = 0; i < candidates.Count; i += 2)
        {
            var (later, earlier) = (candidates.Items[i], candidates.Items[i + 1]);
            if (later == found || !IsRepeated(earlier, later)) continue;
            found = later;
            yield return (paragraphs[earlier], paragraphs[later]);
        }
    }

    /// <summary>
    /// Each run of clauses that repeats some of an earlier paragraph, in order, with that, and whether it is a passage of a
    /// paragraph that otherwise tells something of its own. Nothing may be added after.
    /// </summary>
    public IEnumerable<(Paragraph Earlier, Paragraph Later, TextSpan Span, bool IsPassage)> Copies()
    {
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs.Items[i];
            if (CopiedClauses.Of(text, paragraphs[run.Later], run.Span) is { } span && IsCopied(run, span))
                yield return (paragraphs[run.Earlier], paragraphs[run.Later], span, run.IsPassage);
        }
    }

    /// <summary>
    /// Of each paragraph the first sentence that repeats an earlier one of the same paragraph, in order. Nothing may be added after.
    /// </summary>
    public IEnumerable<(Paragraph Paragraph, TextSpan Earlier, TextSpan Later)> Sentences()
    {
        var (found, tried) = (-1, 0);
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences.Items[i];
            tried = i > 0 && sentences.Items[i - 1].Row == sentence.Row ? tried + 1 : 0;
            if (sentence.Row == found || tried >= MostTried) continue;
            var paragraph = paragraphs[sentence.Row];
            var earlier = sentence.EarlierIn(BodyOf(paragraph));
            if (earlier.Length == 0) continue;
            found = sentence.Row;
            var from = paragraph.Marker.End;
            yield return (paragraph, new TextSpan(from + earlier.Start, from + earlier.End),
                new TextSpan(from + sentence.Start, from + sentence.End));
        }
    }

    public void Dispose()
    {
        grams.Dispose();
        places.Dispose();
        parts.Dispose();
        candidates.Dispose();
        common.Dispose();
        starts.Dispose();
        runs.Dispose();
        sentences.Dispose();
        ArrayPool<int>.Shared.Return(met);
    }

    // Figures are compared as figures, not character by character, and Latin words are names and signs; no mark is crossed, so
    // that clauses may change places.
    internal static bool IsPaired(char c) => HanCharacter.Is(c) || (!char.IsAscii(c) && ContentCharacter.Is(c));

    private void Nominate(int row, Span<int> earlier)
    {
        earlier.Sort();
        var (copied, of) = (default(CommonRun), -1);
        foreach (var other in earlier)
        {
            var run = common.At(other);
            common.At(other) = default;
            var fewer = Math.Min(grams.Of(row).Length, grams.Of(other).Length);
            if (run.Shared >= FewestShared && run.Shared >= Repetition.LeastOwn * fewer && fewer >= Repetition.FewestGrams)
            {
                candidates.Add(row);
                candidates.Add(other);
            }

            if (run.Best > copied.Best && grams.Of(other).Length <= MostGramsCopied) (copied, of) = (run, other);
        }

        if (copied.Best >= Repetition.FewestCopied)
            runs.Add(new CopiedRun(of, row, copied.First, copied.End,
                new TextSpan(starts.Items[copied.First], starts.Items[copied.End - 1] + 2),
                Repetition.IsPassage(copied, grams.Of(row).Length)));
    }

    private bool IsRepeated(int one, int other)
    {
        var overlap = Overlap(one, other);
        return Repetition.MayBe(overlap) && Repetition.Is(overlap, parts.Items[one] == parts.Items[other], Figures(overlap, one, other));
    }

    // What is new in the earlier paragraph has numbers in a row there: those of a run stand together, in whatever order.
    private bool IsCopied(CopiedRun run, TextSpan span)
    {
        var (own, alone, lowest, highest) = (0.0, 0, int.MaxValue, 0);
        foreach (var gram in grams.Of(run.Later)[run.First..run.End])
        {
            if (places.SpreadOf(gram) is var spread && (spread > GramPlaces.KeptPerGram || !places.IsIn(gram, run.Earlier))) continue;
            own += 1.0 / (spread - 1);
            if (spread == 2) (alone, lowest, highest) = (alone + 1, Math.Min(lowest, gram), Math.Max(highest, gram));
        }

        return Repetition.MayBeCopied(own, run.End - run.First) && Repetition.StandsTogether(alone, highest - lowest + 1)
            && Repetition.IsCopied(own, ToldFigures.Agreement(text.Slice(span), BodyOf(paragraphs[run.Earlier])));
    }

    private GramOverlap Overlap(int one, int other)
    {
        grams.Mark(other);
        var (both, own) = (0, 0.0);
        foreach (var gram in grams.Of(one))
        {
            if (!grams.IsMarked(gram)) continue;
            both++;
            if (places.SpreadOf(gram) is <= GramPlaces.KeptPerGram and var spread) own += 1.0 / (spread - 1);
        }

        return new GramOverlap(grams.Of(one).Length, grams.Of(other).Length, both, own);
    }

    private FigureAgreement Figures(GramOverlap overlap, int one, int other)
    {
        var (shorter, longer) = overlap.One <= overlap.Other ? (one, other) : (other, one);
        return ToldFigures.Agreement(BodyOf(paragraphs[shorter]), BodyOf(paragraphs[longer]));
    }

    private ReadOnlySpan<char> BodyOf(Paragraph paragraph) => text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End));
}
