using System.Numerics;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// The lower triangle of a square matrix, row by row, and the two loops over its rows that a long fit spends its time in.
/// </summary>
internal static class LowerTriangle
{
    // So many rows share one reading of the rows above them: the triangle does not fit a cache.
    private const int Together = 16;

    /// <summary>Rows of so many numbers: one, two, three, …</summary>
    public static double[][] OfSize(int size) => [.. Enumerable.Range(1, size).Select(length => new double[length])];

    /// <summary>Turns a symmetric, positive definite matrix into its Cholesky factor, in place.</summary>
    public static void Factor(double[][] rows)
    {
        for (var first = 0; first < rows.Length; first += Together)
        {
            var end = Math.Min(first + Together, rows.Length);
            for (var column = 0; column < end; column++)
                for (var row = Math.Max(first, column); row < end; row++)
                {
                    var rest = rows[row][column] - Dot(rows[row].AsSpan(0, column), rows[column].AsSpan(0, column));
                    rows[row][column] = row == column ? Math.Sqrt(rest) : rest / rows[column][column];
                }
        }
    }

    /// <summary>Turns v into the x of Lᵀx = v.</summary>
    public static void SolveTransposed(double[][] rows, Span<double> v)
    {
        for (var row = rows.Length - 1; row >= 0; row--)
        {
            v[row] /= rows[row][row];
            Add(v[..row], rows[row].AsSpan(0, row), -v[row]);
        }
    }

    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (one, two) = (Vector<double>.Zero, Vector<double>.Zero);
        var at = 0;
        for (; at <= a.Length - (2 * Vector<double>.Count); at += 2 * Vector<double>.Count)
        {
            one += new Vector<double>(a[at..]) * new Vector<double>(b[at..]);
            two += new Vector<double>(a[(at + Vector<double>.Count)..]) * new Vector<double>(b[(at + Vector<double>.Count)..]);
        }

        var sum = Vector.Sum(one + two);
        for (; at < a.Length; at++) sum += a[at] * b[at];
        return sum;
    }

    /// <summary>Adds <paramref name="by"/> times a row to <paramref name="sums"/>.</summary>
    public static void Add(Span<double> sums, ReadOnlySpan<double> row, double by)
    {
        var at = 0;
        for (; at <= row.Length - Vector<double>.Count; at += Vector<double>.Count)
            (new Vector<double>(sums[at..]) + (new Vector<double>(row[at..]) * by)).CopyTo(sums[at..]);
        for (; at < row.Length; at++) sums[at] += row[at] * by;
    }
}
