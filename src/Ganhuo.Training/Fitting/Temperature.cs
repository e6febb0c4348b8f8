namespace Ganhuo.Training.Fitting;

/// <summary>
/// The temperature at which the probabilities of examples held back are likeliest, cues included (Guo et al., "On
/// calibration of modern neural networks", ICML 2017): one number, which changes no answer of the model alone.
/// </summary>
internal static class Temperature
{
    private const double Golden = 0.3819660112501051;
    private const int Steps = 50;

    public static double Fit(IReadOnlyList<HeldBack> heldBack) => Fit(temperature => Loss(heldBack, temperature));

    /// <summary>With every part of what was held back, such as a writer, counting the same however long it is.</summary>
    public static double Fit(IReadOnlyList<IReadOnlyList<HeldBack>> parts) => Fit(temperature => parts.Average(p => Loss(p, temperature)));

    private static double Fit(Func<double, double> loss)
    {
        var (low, high) = (Math.Log(0.05), Math.Log(20));
        for (var i = 0; i < Steps; i++)
        {
            var (a, b) = (low + ((high - low) * Golden), high - ((high - low) * Golden));
            if (loss(Math.Exp(a)) < loss(Math.Exp(b))) high = b;
            else low = a;
        }

        return Math.Exp((low + high) / 2);
    }

    /// <summary>Mean negative log likelihood of the right answers.</summary>
    public static double Loss(IReadOnlyList<HeldBack> heldBack, double temperature) =>
        heldBack.Count == 0 ? 0 : heldBack.Average(h => -Math.Log(Math.Max(h.At(temperature)[h.Label], 1e-300)));
}
