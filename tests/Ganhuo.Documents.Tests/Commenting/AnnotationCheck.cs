using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Commenting;

/// <summary>What must hold of every document with comments.</summary>
internal static class AnnotationCheck
{
    public static void Run(byte[] docx, IReadOnlyList<TextSpan> spans, params string[] touched) => Run(docx, false, spans, touched);

    public static void Run(byte[] docx, bool asOriginal, IReadOnlyList<TextSpan> spans, params string[] touched)
    {
        var body = Body(docx, asOriginal);
        var (annotated, refused) =
            WordAnnotator.Annotate(docx, asOriginal, (_, _) => [.. spans.Select(s => new WordComment(s, ["题", "文"]))]);

        var words = CommentedWords.Of(annotated, asOriginal: asOriginal);
        for (var i = 0; i < spans.Count; i++)
        {
            if (refused[i] is null) Assert.Equal(Expected(body, spans[i]), words[i]);
            else Assert.True(MayRefuse(body, spans[i]), $"{spans[i]} was refused: {refused[i]!.Value.English}");
        }

        Assert.Equal(body.Text, Body(annotated, asOriginal).Text);
        SameParts(docx, annotated, touched);
        if (Opens(docx)) Assert.Empty(Validity.Errors(annotated));
    }

    public static void SameParts(byte[] before, byte[] after, params string[] but) =>
        Assert.Equal(WordFile.Parts(before, but), WordFile.Parts(after, but));

    // Numbers, and what parts paragraphs and cells, stand in no run; nor does a formula.
    private static string Expected(WordText body, TextSpan span) =>
        string.Concat(Enumerable.Range(span.Start, span.Length).Where(i => body.PieceAt(i).Leaf >= 0 && TakesComments(body, i))
            .Select(i => body.Text[i]));

    private static bool TakesComments(WordText body, int at) => body.Runs[body.Leaves[body.PieceAt(at).Leaf].Run].TakesComments;

    private static bool MayRefuse(WordText body, TextSpan span)
    {
        var pieces = Enumerable.Range(span.Start, span.Length).Select(body.PieceAt).ToList();
        return pieces.TrueForAll(p => p.Kind == PieceKind.Between)
            || pieces.Exists(p => p.Leaf < 0 && p.Kind is PieceKind.Direct or PieceKind.Whole)
            || pieces.Exists(p => p.Leaf >= 0 && !body.Runs[body.Leaves[p.Leaf].Run].TakesComments)
            || Divides(body, span.Start) || Divides(body, span.End);
    }

    // A character written as one reference, one section or two units cannot be cut inside.
    private static bool Divides(WordText body, int at) => at > 0 && at < body.Text.Length
        && (char.IsSurrogatePair(body.Text[at - 1], body.Text[at])
        || (body.PieceAt(at) is { Kind: PieceKind.Whole } piece && piece.Start < at));

    private static bool Opens(byte[] docx)
    {
        try
        {
            return Validity.Errors(docx).Count == 0;
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            return false;
        }
    }

    private static WordText Body(byte[] docx, bool asOriginal)
    {
        using var package = WordPackage.Open(new PackedFile(docx))!;
        return package.ReadBody(new WordOptions(asOriginal, KeepsMap: true));
    }
}
