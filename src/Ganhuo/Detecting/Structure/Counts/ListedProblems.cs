using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// What the number of problems that somebody fed back can be held against, in a report that goes through them item by item: the lines
/// that name one, 3.关于……的问题.
/// </summary>
internal sealed class ListedProblems(RuleContext context)
{
    // Fewer are examples, and so are fewer than half of what was fed back: several may stand in one line.
    private const int FewestListed = 3;
    private const double LeastListed = 0.5;

    private static readonly WordSet FedBack = new("反馈", "指出", "提出", "移交", "交办", "点出");

    // What says that not all are gone through.
    private static readonly WordSet Partial =
        new("部分", "主要的", "选取", "摘要", "公开", "典型", "其中", "已完成", "尚未", "未完成", "合并", "归并", "归纳", "细化", "分解", "梳理", "共性", "剩余", "本次");

    // Those of the commonest numbering, by lines, and where the first stands.
    private readonly Lazy<(int Count, int First)> listed = new(() => Listed(context));

    /// <summary>How many are listed, where that is not what the opening says was fed back; else null.</summary>
    public int? Contradicting(CountClaim claim, Paragraph paragraph)
    {
        if (!claim.Noun.EndsWith("问题", StringComparison.Ordinal) || !context.Classification.Definition.ItemByItem) return null;
        var (count, first) = listed.Value;
        if (count < FewestListed || paragraph.Index >= first || count == claim.Count || count < claim.Count * LeastListed) return null;
        if (context.Outline.SentenceAt(paragraph, claim.Span.Start) is not (>= 0 and var at)
            || !FedBack.IsIn(context.Text.Slice(context.Outline.Sentences[at].Span))) return null;
        for (var p = 0; p < first; p++)
        {
            var words = context.Text.Slice(context.Outline.Paragraphs[p].Span);
            if (context.Outline.Paragraphs[p].Kind == ParagraphKind.Body && (Partial.IsIn(words) || Says(words, count))) return null;
        }

        return count;
    }

    private static (int Count, int First) Listed(RuleContext context)
    {
        var problems = context.Outline.Paragraphs.Where(p => RectifiedItem.IsProblem(context, p)).GroupBy(p => p.Numbering)
            .OrderByDescending(g => g.Count()).FirstOrDefault();
        return problems is null ? (0, 0) : (problems.Count(), problems.First().Index);
    }

    // 9个方面13个问题 may be told by the nine: a number of theirs that is said anywhere before is what they are.
    private static bool Says(ReadOnlySpan<char> words, int count)
    {
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var from = 0; words[from..].IndexOf(number) is >= 0 and var at; from += at + number.Length)
            if (words[(from + at + number.Length)..] is ['个' or '项' or '条' or '类' or '大' or '方', ..]
                && (from + at == 0 || !char.IsAsciiDigit(words[from + at - 1]))) return true;
        return false;
    }
}
