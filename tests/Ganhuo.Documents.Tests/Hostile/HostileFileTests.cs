using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Converting;

namespace Ganhuo.Documents.Tests.Hostile;

// By itself, so that no other test of this process converts meanwhile: what a file leaves behind is looked for.
[Collection(nameof(HostileFileTests))]
[CollectionDefinition(nameof(HostileFileTests), DisableParallelization = true)]
public sealed class HostileFileTests
{
    private static readonly ReportAnalysis Analysis = ReportAnalyzer.Create().Analyze("走访企业**家。");

    public static TheoryData<string> Recipes() => new(HostileFiles.All.Select(f => f.Recipe));

    [Theory]
    [MemberData(nameof(Recipes))]
    public async Task File_is_refused_with_a_reason_inside_the_limits(string recipe)
    {
        var file = HostileFiles.All.Single(f => f.Recipe == recipe);
        var bytes = file.Make();
        var before = TemporaryFolders();

        // Memory is counted; time only guards against a reader that never comes back.
        var (outcome, allocated) = await Task.Run(() =>
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            return (DocumentReader.Read(file.Name, bytes, DocumentOptions.Default), GC.GetAllocatedBytesForCurrentThread() - start);
        }).WaitAsync(TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);

        Assert.False(outcome.IsReadable, outcome.Text?.Content);
        Assert.NotEmpty(outcome.Reason.Chinese);
        Assert.NotEmpty(outcome.Reason.English);
        Assert.True(allocated < 300_000_000 + (20L * bytes.Length), "took too much memory");
        Assert.Empty(TemporaryFolders().Except(before));
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void File_cannot_be_commented_but_its_analysis_can(string recipe)
    {
        var document = DocumentAnnotator.Annotate(HostileFiles.All.Single(f => f.Recipe == recipe).Make(), Analysis);
        Assert.Equal("走访企业**家。\n", DocumentReader.Read([.. document.Docx]).Text!.Content);
    }

    [Fact]
    public void There_are_enough_of_them_and_no_two_alike()
    {
        Assert.True(HostileFiles.All.Count + HostileArchiveTests.Recipes().Count() >= 55);
        Assert.Equal(HostileFiles.All.Count, HostileFiles.All.Select(f => f.Recipe).Distinct().Count());
    }

    public static TheoryData<string, byte[]> Odd => new()
    {
        { "body named twice", WordFile.Of(("word/document.xml", Body("甲")), ("word/document.xml", Body("甲"))) },
        { "styles resting on each other",
            WordFile.OfBody(WordFile.Paragraph("甲", "<w:pStyle w:val=\"a\"/>"), WordFile.List(0, ("decimal", "%1.")) + WordFile.Num(1, 0),
            "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>") },
        { "list linked to itself",
            WordFile.OfBody(WordFile.Paragraph("甲", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"),
            "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>" + WordFile.Num(1, 0),
            "<w:style w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>") },
        { "a hundred thousand attributes",
            WordFile.OfBody("<w:p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=\"\" "))
            + "><w:r><w:t>甲</w:t></w:r></w:p>") },
        { "an element name of a million characters", WordFile.OfBody(WordFile.Paragraph("甲") + $"<{new string('x', 1_000_000)}/>") },
        { "a hundred thousand runs",
            WordFile.OfBody("<w:p>" + string.Concat(Enumerable.Repeat("<w:r/>", 100_000)) + "<w:r><w:t>甲</w:t></w:r></w:p>") },
        { "fields never ended",
            WordFile.OfBody("<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", 1000))
            + "<w:r><w:t>甲</w:t></w:r></w:p>") },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_but_harmless_file_is_read(string name, byte[] docx)
    {
        var text = DocumentReader.Read(docx).Text?.Content;
        Assert.True(text is "甲\n", $"{name}: {text}");
    }

    private static byte[] Body(string text) =>
        Encoding.UTF8.GetBytes($"<w:document {WordFile.Namespaces}><w:body>{WordFile.Paragraph(text)}</w:body></w:document>");

    private static string[] TemporaryFolders() => Directory.GetFileSystemEntries(Path.GetTempPath(), ConverterRun.FolderPrefix + "*");
}
