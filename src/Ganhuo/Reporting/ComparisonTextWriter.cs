using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>A comparison for the screen: each passage with its lines in both reports, and what was changed.</summary>
public static class ComparisonTextWriter
{
    private const int MostChanges = 12;

    /// <summary>Writes it, with LF line ends; the writer is not closed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, ReportComparison comparison, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        Say($"{ComparisonWords.Before.In(language)}  {Head(comparison.Before)}\n{ComparisonWords.After.In(language)}  {Head(comparison.After)}\n");
        Say($"{ComparisonWords.Share.In(language)}  {comparison.ReusedShare * 100:0.0}%\n");
        foreach (var (name, value) in comparison.Measures) Say($"{name}  {value:0.0000}\n");
        if (comparison.Passages.IsEmpty) Say($"{ComparisonWords.Nothing.In(language)}\n");
        foreach (var passage in comparison.Passages)
        {
            var line = comparison.After.Text.PositionOf(passage.Span.Start).Line;
            Say($"\n[{ComparisonWords.Of(passage.Kind).In(language)}] {passage.Source.Line} → {line} {ComparisonWords.Line.In(language)}  {passage.Span.Length}  {passage.Similarity * 100:0}%\n");
            Say($"  - {Flat(comparison.Before.Text.TextOf(passage.Source.Span))}\n");
            Say($"  + {Flat(comparison.After.Text.TextOf(passage.Span))}\n");
            foreach (var change in passage.Changes.Take(MostChanges))
                Say($"    {ComparisonWords.Of(change.Kind).In(language)}  {Flat(change.Before)} → {Flat(change.Now)}\n");
            if (passage.Changes.Length > MostChanges) Say($"    … {passage.Changes.Length - MostChanges}\n");
        }

        void Say(FormattableString text) => output.Write(text.ToString(CultureInfo.InvariantCulture));
    }

    private static string Head(NamedReport report) =>
        string.Join(" · ", new[] { report.Name, report.Unit, report.Year?.ToString(CultureInfo.InvariantCulture) }
            .Where(part => !string.IsNullOrEmpty(part)));

    // What would move the cursor or begin another line stays out of a terminal.
    private static string Flat(string text) => string.Create(text.Length, text, static (flat, source) =>
    {
        for (var i = 0; i < flat.Length; i++) flat[i] = char.IsControl(source[i]) ? ' ' : source[i];
    });
}
