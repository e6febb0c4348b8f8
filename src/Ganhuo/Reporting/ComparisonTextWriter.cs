using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Reporting.Screen;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Reporting;

/// <summary>A comparison for the screen: each passage once with its lines in both reports, and in it what was changed.</summary>
public static class ComparisonTextWriter
{
    // What both have word for word is shown by its beginning and its end where it is longer than this.
    private const int LongestCommon = 120, Kept = 40;

    private static readonly Ink Plain = new(colour: false);

    /// <summary>Writes it, with LF line ends; the writer is not closed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, ReportComparison comparison, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        var width = TextReportOptions.Default.Width;
        Say(HeadLine.Of(ComparisonWords.Title.In(language), width, Plain));
        Say($"  {ComparisonWords.Before.In(language)}  {Head(comparison.Before, language)}");
        Say($"  {ComparisonWords.After.In(language)}  {Head(comparison.After, language)}");
        Say("");
        Fold($"{ComparisonWords.Share.In(language)}  {Invariant($"{comparison.ReusedShare * 100:0.0}%")}{ComparisonWords.Denominator(comparison).In(language)}");
        Fold(comparison.Passages.IsEmpty ? ComparisonWords.Nothing.In(language)
            : Invariant($"{ComparisonWords.Passages.In(language)}  {comparison.Passages.Length}{ComparisonWords.HowShown.In(language)}"));
        foreach (var passage in comparison.Passages)
        {
            Say("");
            Fold(Title(comparison, passage, language));
            foreach (var line in Wrap.Lines(Shown(comparison, passage, language), width - 4)) Say("    " + line);
        }

        Say("");
        Say($"  {ComparisonWords.Measures.In(language)}");
        var names = comparison.Measures.Select(m => ComparisonMeasure.Of(m.Key)).ToImmutableArray();
        var column = names.Select(n => DisplayWidth.Of(n.Name.In(language))).DefaultIfEmpty().Max();
        foreach (var (name, (_, value)) in names.Zip(comparison.Measures))
            Say(Invariant($"    {DisplayWidth.PadRight(name.Name.In(language), column)}  {value:0.000}  {name.Meaning.In(language)}"));

        void Say(string line) => output.Write(line + "\n");

        void Fold(string text)
        {
            foreach (var line in Wrap.Lines(text, width - 2)) Say("  " + line);
        }
    }

    private static string Head(NamedReport report, Language language) => string.Join(" · ", new[]
    {
        report.Name, report.Unit, report.Year?.ToString(CultureInfo.InvariantCulture),
        ComparisonWords.Length(ContentCharacter.Count(report.Text.Content)).In(language),
    }.Where(part => !string.IsNullOrEmpty(part)).Select(part => Printable.Of(part!)));

    private static string Title(ReportComparison comparison, ReusedPassage passage, Language language)
    {
        var line = comparison.After.Text.PositionOf(passage.Span.Start).Line;
        var characters = ContentCharacter.Count(comparison.After.Text.TextOf(passage.Span));
        string[] parts =
        [
            $"[{ComparisonWords.Of(passage.Kind).In(language)}]",
            ComparisonWords.Lines(passage.Source.Line, line).In(language),
            ComparisonWords.Length(characters).In(language),
            ComparisonWords.Alike(passage.Similarity).In(language),
            .. passage.Changes.GroupBy(c => c.Kind).OrderBy(g => g.Key)
                .Select(g => Invariant($"{ComparisonWords.Of(g.Key).In(language)} × {g.Count()}")),
        ];
        return string.Join("  ", parts);
    }

    private static string Shown(ReportComparison comparison, ReusedPassage passage, Language language)
    {
        var pieces = PassageDifference.Of(
            comparison.Before.Text.TextOf(passage.Source.Span), comparison.After.Text.TextOf(passage.Span));
        return Printable.Of(string.Concat(pieces.Select(p => p.IsCommon ? Short(p.Now, language) : $"[{p.Before}→{p.Now}]")));
    }

    private static string Short(string text, Language language)
    {
        if (text.Length <= LongestCommon) return text;
        var (start, end) = (Kept, text.Length - Kept);
        if (char.IsLowSurrogate(text[start])) start--;
        if (char.IsLowSurrogate(text[end])) end--;
        var left = ContentCharacter.Count(text.AsSpan(start, end - start));
        return $"{text[..start]}……{ComparisonWords.LeftOut(left).In(language)}……{text[end..]}";
    }
}
