using System.Collections.Immutable;
using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Tests.Word;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Commenting;

public sealed class WordAnnotatorTests
{
    private static readonly string[] Touched =
        ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"];

    public static TheoryData<string> Samples() => new(WordSamples.All.Select(s => s.Name));

    // Every span of the text at once: no cut may disturb another.
    [Theory]
    [MemberData(nameof(Samples))]
    public void Comments_hang_on_exactly_their_words_and_nothing_else_changes(string name)
    {
        var sample = WordSamples.All.Single(s => s.Name == name);
        var length = Math.Min(sample.Text.Length, 24);
        var spans = Enumerable.Range(0, length)
            .SelectMany(start => Enumerable.Range(start + 1, length - start).Select(end => new TextSpan(start, end))).ToList();

        AnnotationCheck.Run(sample.Docx, spans, Touched);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Comments_on_the_text_before_tracked_changes_hang_on_its_words(string name)
    {
        var docx = WordSamples.All.Single(s => s.Name == name).Docx;
        var length = Math.Min(DocumentReader.Read("a.docx", docx, DocumentOptions.Default with { AsOriginal = true }).Text!.Content.Length,
            16);
        var spans = Enumerable.Range(0, length)
            .SelectMany(start => Enumerable.Range(start + 1, length - start).Select(end => new TextSpan(start, end))).ToList();

        AnnotationCheck.Run(docx, asOriginal: true, spans, Touched);
    }

    [Fact]
    public void Text_boxes_and_formulas_refuse_comments_and_the_words_around_them_do_not()
    {
        var box = WordSamples.All.Single(s => s.Name == "text box of Word");
        var (_, refused) = Annotate(box.Docx, new TextSpan(0, 2), new TextSpan(4, 6), new TextSpan(2, 6));
        Assert.Equal([false, true, true], refused.Select(r => r is not null));
        Assert.Contains("文本框", refused[1]!.Value.Chinese, StringComparison.Ordinal);

        var formula = WordSamples.All.Single(s => s.Name == "formula");
        (_, refused) = Annotate(formula.Docx, new TextSpan(0, 7), new TextSpan(3, 5));
        Assert.Equal([false, true], refused.Select(r => r is not null));
    }

    [Fact]
    public void Comment_on_an_automatic_number_hangs_at_its_paragraph()
    {
        var sample = WordSamples.All.Single(s => s.Name == "numbers of an outline");
        var at = sample.Text.IndexOf("（一）学习", StringComparison.Ordinal);

        var (docx, refused) = Annotate(sample.Docx, new TextSpan(at, at + 3), new TextSpan(at, at + 5));

        Assert.All(refused, r => Assert.Null(r));
        Assert.Equal(["", "学习"], CommentedWords.Of(docx).Values);
    }

    [Fact]
    public void Comments_already_there_stay_and_ours_get_other_numbers()
    {
        const string Comments = "<w:comment w:id=\"7\" w:author=\"王某\"><w:p><w:r><w:t>原批注</w:t></w:r></w:p></w:comment>";
        var docx = WordFile.OfBody(
            "<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>走访**户</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>",
            more: ("comments", $"<w:comments {WordFile.Namespaces}>{Comments}</w:comments>"));

        var (annotated, _) = Annotate(docx, new TextSpan(2, 4));

        var part = Encoding.UTF8.GetString(WordFile.Parts(annotated)["word/comments.xml"]);
        Assert.Contains(Comments, part, StringComparison.Ordinal);
        Assert.Equal([(7, "走访**户"), (8, "**")], CommentedWords.Of(annotated).Select(c => (c.Key, c.Value)));
        Assert.Empty(Validity.Errors(annotated));
        AnnotationCheck.SameParts(docx, annotated,
            "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/document.xml", "word/comments.xml");
    }

    [Fact]
    public void Formatting_of_a_cut_run_is_on_every_piece()
    {
        var docx = WordFile.OfBody("<w:p><w:r w:rsidR=\"00AB\"><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr><w:t>召开会议**次。</w:t></w:r></w:p>");

        var (annotated, _) = Annotate(docx, new TextSpan(4, 6));

        var markup = Encoding.UTF8.GetString(WordFile.Parts(annotated)["word/document.xml"]);
        Assert.Equal(3, markup.Split("<w:r w:rsidR=\"00AB\"><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr><w:t").Length - 1);
    }

    [Fact]
    public void Same_document_gives_the_same_bytes_at_any_time()
    {
        var docx = WordSamples.All[0].Docx;
        var first = Annotate(docx, new TextSpan(0, 2)).Docx;
        Thread.Sleep(2100);
        Assert.Equal(first, Annotate(docx, new TextSpan(0, 2)).Docx);
    }

    private static (byte[] Docx, ImmutableArray<Bilingual?> Refused) Annotate(byte[] docx, params TextSpan[] spans) =>
        WordAnnotator.Annotate(docx, asOriginal: false, (_, _) => [.. spans.Select(s => new WordComment(s, ["题", "文"]))]);
}
