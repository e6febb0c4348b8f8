using Ganhuo;

var analyzer = ReportAnalyzer.Create();
var report = analyzer.Analyze("""
    某区2023年度政治生态分析研判报告
    一、主要做法
    召开专题会议**次，走访企业32家，推动工作取得明显成效。
    """);
Console.WriteLine($"{report.Title ?? "—"}  {report.Type.Id}  {report.Score.Score:F1}");
foreach (var slot in report.Placeholders) Console.WriteLine($"{slot.Span} {slot.Slot} {slot.Kind}");
foreach (var finding in report.Findings) Console.WriteLine($"{finding.Rule.Id} {finding.Message.Chinese}");
