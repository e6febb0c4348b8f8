using Ganhuo.Comparing.Folding;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Extends an alignment from one place, forwards or backwards, through substituted, inserted and missing symbols: a
/// match counts 1, anything else −1, and it ends where the score has fallen <see cref="ReuseParameters.DropOff"/> below
/// its best. The cells lie in a band that follows the best one, so the work is linear in what is aligned.
/// Its buffers are reused: one instance a thread.
/// </summary>
internal sealed class BandedExtension
{
    private const int Width = (2 * ReuseParameters.Band) + 1;
    private const int Lost = int.MinValue / 2;

    private const byte None = 0, Match = 1, Other = 2, Skip = 3, Insert = 4;

    private readonly List<int> offsets = [];
    private byte[] moves = new byte[Width * 256];

    // With a lost cell before the band and two behind it, where the row above, up to two columns back, is looked at and has none.
    private int[] row = LostRow();
    private int[] above = LostRow();

    /// <summary>The matched pairs up to the best cell, nearest first.</summary>
    /// <param name="a">The later text.</param>
    /// <param name="b">The source.</param>
    /// <param name="at">The place to extend from: forwards it is the first symbol looked at, backwards the one after it.</param>
    /// <param name="step">1 forwards, −1 backwards.</param>
    public List<SymbolPair> Extend(ReadOnlySpan<char> a, ReadOnlySpan<char> b, SymbolPair at, int step)
    {
        var lengthA = Math.Min(step > 0 ? a.Length - at.At : at.At, ReuseParameters.LongestExtension);
        var lengthB = step > 0 ? b.Length - at.From : at.From;
        var (firstA, firstB) = step > 0 ? (at.At, at.From) : (at.At - 1, at.From - 1);
        Begin(lengthB);
        var (best, bestRow, bestColumn) = (0, 0, 0);
        var centre = 0;
        for (var i = 1; i <= lengthA; i++)
        {
            var offset = Offset(i, centre);
            var symbol = a[firstA + (step * (i - 1))];
            var (peak, peakColumn) = (Lost, -1);
            var (first, last) = (Math.Max(0, -offset), Math.Min(Width - 1, lengthB - offset));
            var cells = row.AsSpan(1, Width);
            var ways = moves.AsSpan(i * Width, Width);
            cells.Fill(Lost);
            ways.Clear();
            var before = above.AsSpan(offset - offsets[i - 1]);
            var (left, least) = (Lost, best - ReuseParameters.DropOff);
            for (var k = first; k <= last; k++)
            {
                var j = offset + k;
                var (score, move) = (before[k] - 1, Other);
                if (j > 0 && b[firstB + (step * (j - 1))] == symbol) (score, move) = (before[k] + 1, Match);
                if (before[k + 1] - 1 > score) (score, move) = (before[k + 1] - 1, Skip);
                if (left - 1 > score) (score, move) = (left - 1, Insert);
                left = Lost;
                if (score < least) continue;
                left = cells[k] = score;
                ways[k] = move;
                if (score > peak) (peak, peakColumn) = (score, j);
            }

            if (peak == Lost) break;
            if (peak > best) (best, bestRow, bestColumn) = (peak, i, peakColumn);
            centre = peakColumn;
            (row, above) = (above, row);
        }

        return Trace(bestRow, bestColumn, new SymbolPair(firstA, firstB), step);
    }

    private static int[] LostRow()
    {
        var cells = new int[Width + 3];
        Array.Fill(cells, Lost);
        return cells;
    }

    private void Begin(int lengthB)
    {
        offsets.Clear();
        offsets.Add(-ReuseParameters.Band);
        for (var k = 0; k < Width; k++)
        {
            var j = k - ReuseParameters.Band;
            above[k + 1] = j < 0 || j > lengthB ? Lost : -j;
            moves[k] = j > 0 ? Insert : None;
        }
    }

    // The band moves on by one column a row, and by none or two where the best cell runs off its middle.
    private int Offset(int i, int centre)
    {
        var before = offsets[i - 1];
        var offset = Math.Clamp(centre + 1 - ReuseParameters.Band, before, before + 2);
        offsets.Add(offset);
        if (moves.Length < (i + 1) * Width) Array.Resize(ref moves, moves.Length * 2);
        return offset;
    }

    private List<SymbolPair> Trace(int i, int j, SymbolPair first, int step)
    {
        var pairs = new List<SymbolPair>();
        while (i > 0 || j > 0)
        {
            switch (moves[(i * Width) + j - offsets[i]])
            {
                case Match:
                    pairs.Add(new SymbolPair(first.At + (step * --i), first.From + (step * --j)));
                    break;
                case Other:
                    (i, j) = (i - 1, j - 1);
                    break;
                case Skip:
                    i--;
                    break;
                default:
                    j--;
                    break;
            }
        }

        pairs.Reverse();
        return pairs;
    }
}
