using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class TemperatureTests
{
    // A model that says .9 and is right six times of ten.
    private static readonly List<HeldBack> TooSure =
        [.. Enumerable.Range(0, 100).Select(i => new HeldBack([Math.Log(0.9), Math.Log(0.1)], [0, 0], i % 10 < 6 ? 0 : 1))];

    [Fact]
    public void Fit_makes_a_model_that_is_too_sure_as_sure_as_it_is_right()
    {
        var temperature = Temperature.Fit(TooSure);
        Assert.Equal(0.6, TooSure[0].At(temperature)[0], 1e-3);
        Assert.Equal(0, new Reliability(TooSure, temperature).ExpectedError, 1e-3);
    }

    [Fact]
    public void ExpectedError_is_how_far_sureness_is_from_the_share_of_right_answers()
    {
        var reliability = new Reliability(TooSure, 1);
        Assert.Equal(0.3, reliability.ExpectedError, 1e-9);
        Assert.Equal(0.6, reliability.Accuracy, 1e-9);
        Assert.Equal(["  sure 0.90, right 0.60, n=100"], reliability.Lines());
    }

    [Fact]
    public void Cues_are_not_tempered()
    {
        var held = new HeldBack([Math.Log(0.5), Math.Log(0.5)], [Math.Log(0.8), Math.Log(0.2)], 0);
        Assert.Equal(0.8, held.At(7)[0], 1e-9);
    }
}
