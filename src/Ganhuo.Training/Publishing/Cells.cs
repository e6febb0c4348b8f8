using System.Globalization;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Publishing;

/// <summary>Figures as they stand in a table.</summary>
internal static class Cells
{
    public static string Of(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Interval(Figure figure) => $"{Of(figure.Low)} – {Of(figure.High)}";

    public static string WithInterval(Figure figure) => $"{Of(figure.Value)} [{Interval(figure)}]";

    /// <summary>Accuracy and macro F1 of a rival, as one cell.</summary>
    public static string Both(RivalFigures rival) => $"{Of(rival.Accuracy.Value)} / {Of(rival.MacroF1.Value)}";

    /// <summary>Where a bin of a reliability table lies.</summary>
    public static string Range(CalibrationBin bin) =>
        string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0}–{bin.To:0.0}");
}
