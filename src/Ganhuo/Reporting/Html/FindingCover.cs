using Ganhuo.Detecting;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// The worst finding over a place. Asked in text order, it walks the findings once however many there are.
/// </summary>
internal sealed class FindingCover
{
    private const int Severities = 3;

    private readonly int[][] starts = new int[Severities][], ends = new int[Severities][];
    private readonly int[] begun = new int[Severities], over = new int[Severities];

    public FindingCover(IReadOnlyCollection<Finding> findings)
    {
        for (var severity = 0; severity < Severities; severity++)
        {
            var spans = findings.Where(f => (int)f.Severity == severity && f.Span.Length > 0)
                .Select(f => f.Span)
                .ToList();
            starts[severity] = [.. spans.Select(s => s.Start).Order()];
            ends[severity] = [.. spans.Select(s => s.End).Order()];
        }
    }

    /// <summary>
    /// The severity at an offset not before the one asked for last; null where no finding lies over it.
    /// </summary>
    public Severity? At(int offset)
    {
        Severity? worst = null;
        for (var severity = 0; severity < Severities; severity++)
        {
            while (begun[severity] < starts[severity].Length && starts[severity][begun[severity]] <= offset)
                begun[severity]++;
            while (over[severity] < ends[severity].Length && ends[severity][over[severity]] <= offset) over[severity]++;
            if (begun[severity] > over[severity]) worst = (Severity)severity;
        }

        return worst;
    }
}
