using System.Collections.Immutable;
using System.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// Two wordings of one passage laid over each other: what both have, and what the one has in place of the other. By the
/// shortest edit script (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986); figures and Latin words are whole.
/// </summary>
internal static class PassageDifference
{
    // What is further apart than this is shown as two wordings: laid over each other it would be shreds.
    private const int MostEdits = 1500;

    // Less in common between two changes parts nothing for a reader.
    private const int FewestBetween = 2;

    /// <summary>One stretch; where <see cref="Before"/> and <see cref="Now"/> are equal, both have it.</summary>
    public readonly record struct Piece(string Before, string Now)
    {
        public bool IsCommon => Before == Now;
    }

    public static ImmutableArray<Piece> Of(string before, string now)
    {
        var (a, b) = (Units(before), Units(now));
        var pieces = new List<(List<string> Before, List<string> Now)>();
        foreach (var (x, y) in Script(a, b))
        {
            var isCommon = x is not null && y is not null;
            if (pieces.Count == 0 || IsCommon(pieces[^1]) != isCommon) pieces.Add(([], []));
            if (x is not null) pieces[^1].Before.Add(x);
            if (y is not null) pieces[^1].Now.Add(y);
        }

        return [.. Joined(pieces).Select(p => new Piece(string.Concat(p.Before), string.Concat(p.Now)))];
    }

    private static bool IsCommon((List<string> Before, List<string> Now) piece) => piece.Before.SequenceEqual(piece.Now);

    private static List<(List<string> Before, List<string> Now)> Joined(List<(List<string> Before, List<string> Now)> pieces)
    {
        var joined = new List<(List<string> Before, List<string> Now)>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var parts = i > 0 && i < pieces.Count - 1 && IsCommon(pieces[i]) && pieces[i].Now.Count < FewestBetween;
            if (joined.Count > 0 && (parts || (!IsCommon(pieces[i]) && !IsCommon(joined[^1]))))
            {
                joined[^1].Before.AddRange(pieces[i].Before);
                joined[^1].Now.AddRange(pieces[i].Now);
            }
            else joined.Add(pieces[i]);
        }

        return joined;
    }

    // Digits and Latin letters that stand together are one unit, and so is a pair of surrogates.
    private static List<string> Units(string text)
    {
        var units = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsAsciiLetterOrDigit(text[start]))
                while (i < text.Length && char.IsAsciiLetterOrDigit(text[i])) i++;
            else if (char.IsHighSurrogate(text[start]) && i < text.Length && char.IsLowSurrogate(text[i])) i++;
            units.Add(text[start..i]);
        }

        return units;
    }

    // In order: a unit of both, one that went (no second), or one that came (no first).
    private static List<(string? Before, string? Now)> Script(List<string> a, List<string> b)
    {
        var head = 0;
        while (head < a.Count && head < b.Count && a[head] == b[head]) head++;
        var tail = 0;
        while (tail < Math.Min(a.Count, b.Count) - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        var script = new List<(string? Before, string? Now)>();
        for (var i = 0; i < head; i++) script.Add((a[i], b[i]));
        script.AddRange(Edits(a[head..^tail], b[head..^tail]));
        for (var i = tail; i > 0; i--) script.Add((a[^i], b[^i]));
        return script;
    }

    private static IEnumerable<(string? Before, string? Now)> Edits(List<string> a, List<string> b)
    {
        var reached = new List<int[]>();
        for (var d = 0; d <= Math.Min(a.Count + b.Count, MostEdits); d++)
        {
            reached.Add(Furthest(a, b, d, d == 0 ? [] : reached[^1]));
            var diagonal = a.Count - b.Count;
            if (Math.Abs(diagonal) <= d && reached[d][diagonal + d] >= a.Count) return Back(a, b, reached);
        }

        return [.. a.Select(unit => ((string?)unit, (string?)null)), .. b.Select(unit => ((string?)null, (string?)unit))];
    }

    // How far into the first each diagonal comes with that many edits; diagonal k is at k + d.
    private static int[] Furthest(List<string> a, List<string> b, int d, int[] before)
    {
        var furthest = new int[(2 * d) + 1];
        for (var k = -d; k <= d; k += 2)
        {
            var x = d == 0 ? 0 : Came(before, d, k) ? before[k + d] : before[k + d - 2] + 1;
            while (x < a.Count && x - k < b.Count && x >= 0 && x - k >= 0 && a[x] == b[x - k]) x++;
            furthest[k + d] = x;
        }

        return furthest;
    }

    // Whether diagonal k is best reached by a unit that came; the row before has diagonal k at k + d - 1.
    private static bool Came(int[] before, int d, int k) => k == -d || (k != d && before[k + d - 2] < before[k + d]);

    private static List<(string? Before, string? Now)> Back(List<string> a, List<string> b, List<int[]> reached)
    {
        var script = new List<(string? Before, string? Now)>();
        var (x, y) = (a.Count, b.Count);
        for (var d = reached.Count - 1; d > 0; d--)
        {
            var k = x - y;
            var came = Came(reached[d - 1], d, k);
            var fromX = came ? reached[d - 1][k + d] : reached[d - 1][k + d - 2];
            var fromY = fromX - (came ? k + 1 : k - 1);
            while (x > fromX + (came ? 0 : 1) && y > fromY + (came ? 1 : 0)) script.Add((a[--x], b[--y]));
            script.Add(came ? (null, b[--y]) : (a[--x], null));
        }

        while (x > 0) script.Add((a[--x], b[--y]));
        script.Reverse();
        return script;
    }
}
