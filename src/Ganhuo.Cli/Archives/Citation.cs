using Ganhuo.Reporting;

namespace Ganhuo.Cli.Archives;

/// <summary>What made the figures of a run, and how whoever uses them in a paper names it.</summary>
internal static class Citation
{
    /// <summary>Tool and version.</summary>
    public static string Tool { get; } = $"{ToolIdentity.Name} {ToolIdentity.Version}";

    /// <summary>The sentence in Chinese.</summary>
    public static string Chinese(string knowledge) =>
        $"引用本结果请注明：{Tool}，知识库散列 {knowledge}，以及本次运行 plan.jsonl 首行的参数；得分与各比例由此三者和原文完全确定，各列含义见 columns.csv。";

    /// <summary>The sentence in English.</summary>
    public static string English(string knowledge) =>
        $"Cite {Tool}, knowledge {knowledge}, and the parameters in the first line of the run's plan.jsonl; with the texts these three settle every figure. columns.csv says what each column is.";
}
