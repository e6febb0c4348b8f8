using System.Globalization;
using Ganhuo.Reporting.Html;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Publishing;

/// <summary>An evaluation as one page that needs nothing else: no script, no font, no picture from elsewhere.</summary>
internal sealed class EvaluationHtml(TextWriter writer)
{
    private const string Css = """
        :root { --ink:#1d2327; --paper:#fff; --faint:#6b7680; --line:#d9dee2; --right:27,127,92; --wrong:192,48,59; }
        @media (prefers-color-scheme: dark) { :root { --ink:#e6e9eb; --paper:#16191c; --faint:#98a3ab; --line:#343b41; --right:76,199,154; --wrong:240,101,111; } }
        body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem; color: var(--ink); background: var(--paper);
          font: 15px/1.7 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        h1 { font-size: 1.3rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
        h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } p, figcaption { color: var(--faint); margin: 0; }
        table { border-collapse: collapse; font-size: .9rem; } .wide { overflow-x: auto; }
        th, td { padding: .15rem .75rem .15rem 0; border-bottom: 1px solid var(--line); text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        th { font-weight: 600; } tr > :first-child { text-align: left; }
        .confusion td, .confusion th { padding: .15rem .4rem; } .confusion thead th { writing-mode: vertical-rl; text-align: right; }
        .right { background: rgba(var(--right), calc(.6 * var(--share))); } .wrong { background: rgba(var(--wrong), calc(.6 * var(--share))); }
        blockquote { margin: .5rem 0 1rem; padding-left: .75rem; border-left: 3px solid var(--line); }
        """;

    private readonly HtmlOutput output = new(writer);

    public void Write(Evaluation evaluation)
    {
        output.Raw("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n");
        output.Element("title", "ganhuo evaluate " + evaluation.Request.Gold);
        output.Raw($"\n<style>{Css}</style></head><body>\n");
        output.Element("h1", "评测 Evaluation: " + evaluation.Request.Gold);
        output.Element("p", $"{evaluation.Reports} 份报告 reports, {evaluation.Paragraphs} 个单段 lone paragraphs. 方括号内为按文档重抽样的 95 % 区间 bootstrap intervals over documents.");
        if (!evaluation.Figures.IsEmpty)
            Table(["指标 figure", "值 value", "95 %", "n"],
                evaluation.Figures.Select(f => new[] { f.Name, Cells.Of(f.Value), Cells.Interval(f), Cells.Of(f.Count) }));
        foreach (var labels in evaluation.Labels) Write(labels);
        if (!evaluation.Errors.IsEmpty)
        {
            output.Element("h2", "整篇中的错判 Misses in reports");
            foreach (var error in evaluation.Errors) output.Element("p", error);
        }

        output.Raw("</body></html>\n");
    }

    private void Write(LabelEvaluation labels)
    {
        output.Raw("\n");
        output.Element("h2", labels.Name);
        Table(
            ["", "准确率 accuracy", "宏平均 macro F1"],
            labels.Rivals.Select(r => new[] { r.Name, Cells.WithInterval(r.Accuracy), Cells.WithInterval(r.MacroF1) })
                .Prepend(["ganhuo", Cells.WithInterval(labels.Accuracy), Cells.WithInterval(labels.MacroF1)]));
        output.Element("h3", "逐标签 By label");
        Table(
            ["标签 label", "准确 precision", "召回 recall", "F1", "n"],
            labels.PerLabel.Select(l =>
                new[] { l.Label, Cells.Of(l.Precision), Cells.Of(l.Recall), Cells.WithInterval(l.F1), Cells.Of(l.Support) })
                .Append(["宏平均 macro average", Cells.Of(labels.MacroPrecision.Value), Cells.Of(labels.MacroRecall.Value),
                Cells.WithInterval(labels.MacroF1), Cells.Of(labels.Confusion.Count)]));
        WriteConfusion(labels);
        WriteCalibration(labels);
        WriteWorst(labels);
    }

    private void WriteCalibration(LabelEvaluation labels)
    {
        if (labels.CalibrationError is not { } error) return;
        output.Element("h3", "校准 Calibration");
        output.Element("p", "期望校准误差 expected calibration error " + Cells.WithInterval(error));
        Table(
            ["把握 sure", "n", "平均把握 mean confidence", "正确 right"],
            labels.Calibration.Select(b => new[] { Cells.Range(b), Cells.Of(b.Count), Cells.Of(b.Confidence), Cells.Of(b.Accuracy) }));
    }

    private void WriteConfusion(LabelEvaluation labels)
    {
        output.Element("h3", "混淆矩阵 Confusion");
        output.Element("p", "行为应有的标签，列为给出的标签 a row is the right label, a column what was said");
        output.Raw("<div class=\"wide\"><table class=\"confusion\"><thead><tr><th></th>");
        foreach (var label in labels.Labels) output.Element("th", label);
        output.Raw("</tr></thead>\n");
        for (var right = 0; right < labels.Labels.Length; right++)
        {
            output.Raw("<tr>");
            output.Element("th", labels.Labels[right]);
            for (var said = 0; said < labels.Labels.Length; said++) WriteCell(labels.Confusion, right, said);
            output.Raw("</tr>\n");
        }

        output.Raw("</table></div>\n");
    }

    private void WriteCell(Confusion confusion, int right, int said)
    {
        var count = confusion[right, said];
        if (count == 0)
        {
            output.Raw("<td></td>");
            return;
        }

        var share = ((double)count / confusion.Support(right)).ToString("0.##", CultureInfo.InvariantCulture);
        output.Element($"td class=\"{(right == said ? "right" : "wrong")}\" style=\"--share:{share}\"", Cells.Of(count));
    }

    private void WriteWorst(LabelEvaluation labels)
    {
        if (labels.Worst.IsEmpty) return;
        output.Element("h3", "最有把握的错判 The surest errors");
        foreach (var (judged, ledAstray) in labels.Worst)
        {
            output.Element("p", $"{judged.Source}: {judged.Said} ({Cells.Of(judged.Confidence)}) → {judged.Gold}");
            output.Element("blockquote", judged.Text);
            if (!judged.Cues.IsEmpty) output.Element("p", "依据 because of: " + string.Join("、", judged.Cues));
            if (!ledAstray.IsEmpty) output.Element("p", "误导 led astray by: " + string.Join("、", ledAstray));
        }
    }

    private void Table(string[] heads, IEnumerable<string[]> rows)
    {
        output.Raw("<table><tr>");
        foreach (var head in heads) output.Element("th", head);
        output.Raw("</tr>\n");
        foreach (var row in rows)
        {
            output.Raw("<tr>");
            foreach (var cell in row) output.Element("td", cell);
            output.Raw("</tr>\n");
        }

        output.Raw("</table>\n");
    }
}
