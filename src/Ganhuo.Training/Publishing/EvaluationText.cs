using Ganhuo.Reporting.Screen;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Publishing;

/// <summary>An evaluation for the screen.</summary>
internal sealed class EvaluationText(TextWriter output)
{
    private const int NameWidth = 62;
    private const int LabelWidth = 24;

    public void Write(Evaluation evaluation)
    {
        output.WriteLine($"{evaluation.Request.Gold}: {evaluation.Reports} reports, {evaluation.Paragraphs} paragraphs; value [95 % interval] n");
        foreach (var figure in evaluation.Figures) output.WriteLine(Row(figure));
        foreach (var labels in evaluation.Labels) Write(labels);
        if (evaluation.Errors.IsEmpty) return;
        output.WriteLine("\n== misses in reports");
        foreach (var error in evaluation.Errors) output.WriteLine(error);
    }

    private static string Row(Figure f) => $"{f.Name,-NameWidth} {Cells.Of(f.Value),6}  [{Cells.Interval(f)}]  {f.Count}";

    private void Write(LabelEvaluation labels)
    {
        output.WriteLine($"\n== {labels.Name}");
        foreach (var figure in new[] { labels.Accuracy with { Name = "accuracy" }, labels.MacroPrecision, labels.MacroRecall,
            labels.MacroF1 })
            output.WriteLine(Row(figure));
        foreach (var rival in labels.Rivals)
        {
            output.WriteLine(Row(rival.Accuracy));
            output.WriteLine(Row(rival.MacroF1));
        }

        output.WriteLine($"\n{"label",-LabelWidth} precision  recall  F1 [95 % interval]         support");
        foreach (var label in labels.PerLabel)
            output.WriteLine($"{Label(label.Label)} {Cells.Of(label.Precision),9}  {Cells.Of(label.Recall),6}  {Cells.WithInterval(label.F1),-26} {label.Support,7}");
        WriteConfusion(labels);
        WriteCalibration(labels);
        WriteWorst(labels);
    }

    // Labels are long: columns are numbered as the rows are.
    private void WriteConfusion(LabelEvaluation labels)
    {
        output.WriteLine("\nconfusion: a row is the right label, a column what was said");
        output.WriteLine(new string(' ', LabelWidth + 4) + string.Concat(labels.Labels.Select((_, i) => $"{i,5}")));
        for (var right = 0; right < labels.Labels.Length; right++)
            output.WriteLine($"{right,3} {Label(labels.Labels[right])}"
                + string.Concat(labels.Labels.Select((_, said) => $"{Dot(labels.Confusion[right, said]),5}")));
    }

    // Labels of one's own are Chinese, and of any length.
    private static string Label(string label) => DisplayWidth.PadRight(DisplayWidth.Cut(label, LabelWidth), LabelWidth);

    private static string Dot(int count) => count == 0 ? "·" : Cells.Of(count);

    private void WriteCalibration(LabelEvaluation labels)
    {
        if (labels.CalibrationError is not { } error) return;
        output.WriteLine();
        output.WriteLine(Row(error));
        output.WriteLine("sure      answers  mean confidence  right");
        foreach (var bin in labels.Calibration)
            output.WriteLine($"{Cells.Range(bin),-9} {bin.Count,7}  {Cells.Of(bin.Confidence),15}  {Cells.Of(bin.Accuracy)}");
    }

    private void WriteWorst(LabelEvaluation labels)
    {
        if (labels.Worst.IsEmpty) return;
        output.WriteLine("\nsurest errors");
        foreach (var (judged, ledAstray) in labels.Worst)
        {
            output.WriteLine($"{judged.Source}: said {judged.Said} ({Cells.Of(judged.Confidence)}), should be {judged.Gold}");
            output.WriteLine("    " + judged.Text.ReplaceLineEndings(" "));
            if (!judged.Cues.IsEmpty) output.WriteLine("    because of: " + string.Join(", ", judged.Cues));
            if (!ledAstray.IsEmpty) output.WriteLine("    led astray by: " + string.Join(", ", ledAstray));
        }
    }
}
