namespace Ganhuo.Training.Fitting;

/// <summary>
/// The temperature at which the probabilities of examples held back are likeliest, cues included (Guo et al., "On
/// calibration of modern neural networks", ICML 2017): one number, which changes no answer of the model alone.
/// </summary>
internal static class Temperature
{
    private const double Golden = 0.3819660112501051;
    private const int Steps = 50;

    public static double Fit(IReadOnlyList<HeldBack> heldBack)
    {
        var (low, high) = (Math.Log(0.05), Math.Log(20));
        for (var i = 0; i < Steps; i++)
        {
            var (a, b) = (low + ((high - low) * Golden), high - ((high - low) * Golden));
            if (Loss(heldBack, Math.Exp(a)) < Loss(heldBack, Math.Exp(b))) high = b;
            else low = a;
        }

        return Math.Exp((low + high) / 2);
    }

    /// <summary>Mean negative log likelihood of the right answers.</summary>
    public static double Loss(IReadOnlyList<HeldBack> heldBack, double temperature) =>
        heldBack.Count == 0 ? 0 : heldBack.Average(h => -Math.Log(Math.Max(h.At(temperature)[h.Label], 1e-300)));
}
