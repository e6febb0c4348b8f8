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

    private readonly List<Paragraph> paragraphs = new(most);
    private readonly GramRows grams = new(text.Content.Length / CharactersPerGram);
    private GramPlaces places = new(text.Content.Length / CharactersPerGram);
    private RentedRow<int> parts = new(most);

    // One after the other the rows of two paragraphs that may be alike, by the later one and then by the earlier.
    private RentedRow<int> candidates = new(16);

    // By row how many grams the one being added has in common with it; and the rows of which that is any.
    private readonly int[] shared = Cleared(most);
    private readonly int[] met = ArrayPool<int>.Shared.Rent(most);

    /// <summary>Adds the next paragraph.</summary>
    /// <param name="paragraph">The paragraph; its number does not count.</param>
    /// <param name="part">The part of the report it stands in, by any number.</param>
    public void Add(Paragraph paragraph, int part)
    {
        paragraphs.Add(paragraph);
        parts.Add(part);
        var row = grams.Rows;
        var (before, countOfMet) = ('\0', 0);
        foreach (var c in BodyOf(paragraph))
        {
            var paired = IsPaired(c);
            if (paired && before != '\0' && grams.Add((before << 16) | c) is >= 0 and var gram)
                foreach (var earlier in places.Meet(gram, row))
                    if (shared[earlier]++ == 0) met[countOfMet++] = earlier;
            before = paired ? c : '\0';
        }

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

    public void Dispose()
    {
        grams.Dispose();
        places.Dispose();
        parts.Dispose();
        candidates.Dispose();
        ArrayPool<int>.Shared.Return(shared);
        ArrayPool<int>.Shared.Return(met);
    }

    // Figures are compared as figures, not character by character, and Latin words are names and signs; no mark is crossed, so
    // that clauses may change places.
    private static bool IsPaired(char c) => HanCharacter.Is(c) || (!char.IsAscii(c) && ContentCharacter.Is(c));

    private void Nominate(int row, Span<int> earlier)
    {
        earlier.Sort();
        foreach (var other in earlier)
        {
            var fewer = Math.Min(grams.Of(row).Length, grams.Of(other).Length);
            if (shared[other] >= FewestShared && shared[other] >= Repetition.LeastOwn * fewer && fewer >= Repetition.FewestGrams)
            {
                candidates.Add(row);
                candidates.Add(other);
            }

            shared[other] = 0;
        }
    }

    private bool IsRepeated(int one, int other)
    {
        var overlap = Overlap(one, other);
        return Repetition.MayBe(overlap) && Repetition.Is(overlap, parts.Items[one] == parts.Items[other], Figures(overlap, one, other));
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
        List<int> told = [], toldElsewhere = [];
        ToldFigures.Read(BodyOf(paragraphs[shorter]), told);
        ToldFigures.Read(BodyOf(paragraphs[longer]), toldElsewhere);
        return ToldFigures.Agreement(told, toldElsewhere);
    }

    private ReadOnlySpan<char> BodyOf(Paragraph paragraph) => text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End));

    private static int[] Cleared(int length)
    {
        var row = ArrayPool<int>.Shared.Rent(length);
        row.AsSpan(0, length).Clear();
        return row;
    }
}
