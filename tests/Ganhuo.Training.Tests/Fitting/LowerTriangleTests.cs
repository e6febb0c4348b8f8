using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class LowerTriangleTests
{
    // More rows than are read together, and no multiple of them.
    private const int Size = 37;

    [Fact]
    public void Factor_times_itself_turned_is_the_matrix()
    {
        var rows = LowerTriangle.OfSize(Size);
        Fill(rows);
        LowerTriangle.Factor(rows);
        for (var i = 0; i < Size; i++)
            for (var j = 0; j <= i; j++)
                Assert.Equal(At(i, j), Enumerable.Range(0, j + 1).Sum(k => rows[i][k] * rows[j][k]), 1e-9);
    }

    [Fact]
    public void SolveTransposed_finds_what_was_multiplied()
    {
        var rows = LowerTriangle.OfSize(Size);
        Fill(rows);
        double[] wanted = [.. Enumerable.Range(0, Size).Select(i => Math.Cos(i))];
        double[] v = [.. Enumerable.Range(0, Size).Select(i => Enumerable.Range(i, Size - i).Sum(k => rows[k][i] * wanted[k]))];
        LowerTriangle.SolveTransposed(rows, v);
        for (var i = 0; i < Size; i++) Assert.Equal(wanted[i], v[i], 1e-9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(35)]
    public void Dot_and_Add_do_at_once_what_is_done_one_by_one(int length)
    {
        double[] a = [.. Enumerable.Range(0, length).Select(i => Math.Sin(i))], b = [.. Enumerable.Range(0, length).Select(i => i - 3.5)];
        Assert.Equal(a.Zip(b).Sum(p => p.First * p.Second), LowerTriangle.Dot(a, b), 1e-9);
        var sums = (double[])b.Clone();
        LowerTriangle.Add(sums, a, 2);
        for (var i = 0; i < length; i++) Assert.Equal(b[i] + (2 * a[i]), sums[i], 1e-12);
    }

    // Heavy on the diagonal and so positive definite.
    private static double At(int i, int j) => i == j ? Size : Math.Sin((i * 7) + j);

    private static void Fill(double[][] rows)
    {
        for (var i = 0; i < Size; i++)
            for (var j = 0; j <= i; j++) rows[i][j] = At(i, j);
    }
}
