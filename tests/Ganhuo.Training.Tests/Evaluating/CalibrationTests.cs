using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class CalibrationTests
{
    [Fact]
    public void Expected_error_is_the_gap_of_each_bin_weighted_by_its_answers()
    {
        var calibration = new Calibration();
        foreach (var (sure, right) in new[] { (0.95, true), (0.95, false), (0.65, true), (0.61, true) }) calibration.Add(sure, right);

        // Two answers of .95 half right: gap .45; two of .63 all right: gap .37.
        Assert.Equal(((0.45 * 2) + (0.37 * 2)) / 4, calibration.ExpectedError(), 12);
        Assert.Equal([2, 2], calibration.Table().Select(b => b.Count));
        Assert.Equal(0.63, calibration.Table()[0].Confidence, 12);
    }

    [Theory]
    [InlineData(0.7, 0.7)]
    [InlineData(1, 0.9)]
    [InlineData(0, 0)]
    [InlineData(0.6999, 0.6)]
    public void Bin_begins_with_its_lower_bound(double sure, double from)
    {
        var calibration = new Calibration();
        calibration.Add(sure, true);

        Assert.Equal(from, Assert.Single(calibration.Table()).From, 12);
    }

    [Fact]
    public void No_answer_has_no_error() => Assert.Equal(0, new Calibration().ExpectedError());
}
