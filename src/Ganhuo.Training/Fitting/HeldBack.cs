using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>What a model that has not seen an example says of it, before calibration, and what its cues say.</summary>
/// <param name="Model">Log probability by label at temperature 1.</param>
/// <param name="Cues">Log of what the cues say by label, weighed as it is served; zeros where there are none.</param>
/// <param name="Label">The right answer.</param>
internal sealed record HeldBack(double[] Model, double[] Cues, int Label)
{
    public static HeldBack By(LinearModel model, Example example, ReadOnlySpan<double> cues, double cuePower)
    {
        var weighed = new double[model.Labels.Length];
        for (var i = 0; i < cues.Length; i++) weighed[i] = cuePower * Math.Log(cues[i] + TrainedParagraphClassifier.CueFloor);
        return By(model, example, weighed);
    }

    /// <summary>With cues that are logs already.</summary>
    public static HeldBack By(LinearModel model, Example example, double[] cues)
    {
        var said = new double[model.Labels.Length];
        model.Predict(example.Features, said);
        for (var i = 0; i < said.Length; i++) said[i] = Math.Log(Math.Max(said[i], 1e-300));
        return new HeldBack(said, cues, example.Label);
    }

    /// <summary>What was said with everything in it already.</summary>
    public static HeldBack Of(double[] probabilities, int label) =>
        new([.. probabilities.Select(p => Math.Log(Math.Max(p, 1e-300)))], new double[probabilities.Length], label);

    /// <summary>The probabilities that would be served at a temperature.</summary>
    public double[] At(double temperature)
    {
        var probabilities = new double[Model.Length];
        for (var i = 0; i < probabilities.Length; i++) probabilities[i] = (Model[i] / temperature) + Cues[i];
        LinearModel.Softmax(probabilities);
        return probabilities;
    }
}
