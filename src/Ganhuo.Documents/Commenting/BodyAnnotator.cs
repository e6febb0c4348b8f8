using System.Collections.Immutable;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>Hangs comments into the markup of a body, which otherwise stays as it is.</summary>
internal sealed class BodyAnnotator(string markup, WordText text, int firstId)
{
    private readonly MarkupNames names = MarkupNames.Of(markup);
    private readonly RunSplitter splitter = new(markup, text);
    private readonly Dictionary<int, (Cut Cut, List<string> Ends, List<string> Points, List<string> Starts)> cuts = [];

    /// <summary>The new markup, and for every comment the reason why it was left out, or null.</summary>
    public (string Markup, ImmutableArray<Bilingual?> Refused) Annotate(ImmutableArray<WordComment> comments)
    {
        var finder = new AnchorFinder(text);
        var refused = ImmutableArray.CreateBuilder<Bilingual?>(comments.Length);
        foreach (var comment in comments)
        {
            var anchor = finder.Find(comment.Span);
            if (anchor.Refused is null && !(splitter.CanCut(anchor.Start) && splitter.CanCut(anchor.End)))
                anchor = CommentAnchor.Refuse("起止处不能拆分", "its text cannot be cut there");
            if (anchor.Refused is null) Mark(anchor, firstId + refused.Count);
            refused.Add(anchor.Refused);
        }

        return (Apply(), refused.MoveToImmutable());
    }

    private void Mark(CommentAnchor anchor, int id)
    {
        if (anchor.IsPoint) At(anchor.Start).Points.Add(names.RangeStart(id) + names.RangeEnd(id));
        else
        {
            At(anchor.Start).Starts.Add(names.RangeStart(id));
            At(anchor.End).Ends.Add(names.RangeEnd(id));
        }
    }

    private (Cut Cut, List<string> Ends, List<string> Points, List<string> Starts) At(Cut cut)
    {
        if (!cuts.TryGetValue(cut.At, out var found)) cuts.Add(cut.At, found = (cut, [], [], []));
        return found;
    }

    private string Apply()
    {
        var edits = new MarkupEdits();
        foreach (var leaf in cuts.Values.Select(c => c.Cut.Leaf).Where(l => l >= 0).Distinct())
            splitter.KeepBlanks(leaf, edits);
        foreach (var (cut, ends, points, starts) in cuts.Values)
            edits.Set(cut.At, 0, splitter.Around(cut, string.Concat([.. ends, .. points, .. starts])));
        return edits.Apply(markup);
    }
}
