using Ganhuo.Comparing.Folding;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Reuse;

/// <summary>A folded report with whose it is, and the original it was folded from, which may be read only when it is asked for.</summary>
internal sealed record ComparedReport(ReportKey Key, FoldedText Folded, Func<SourceText> Original)
{
    public ComparedReport(ReportKey key, SourceText source, FoldedText folded)
        : this(key, folded, () => source)
    {
    }

    public SourceText Source => Original();
}
