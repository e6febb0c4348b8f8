using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Tables;

public sealed class DocumentCollectionTests
{
    [Fact]
    public void Rows_of_a_table_are_reports_named_by_their_row() => Assert.Equal(
        [("t.csv/2", "第一行\n第二行"), ("t.csv/3", "含,逗号和\"引号\"")],
        Read("t.csv", "\uFEFF单位,正文\n甲局,\"第一行\n第二行\"\n乙局,\"含,逗号和\"\"引号\"\"\"\n"));

    [Fact]
    public void Table_in_gbk_with_a_named_column_is_read() => Assert.Equal(
        [("t.csv/2", "走访**户")],
        DocumentCollection.Open("t.csv", PlainTextReader.Named("gbk").GetBytes("编号,述职\n1,走访**户\n"),
            DocumentOptions.Default with { TextColumn = "述职" })
            .Select(e => (e.Name, e.Read().Text!.Content)));

    [Fact]
    public void Tabs_part_the_columns_of_a_tsv() => Assert.Equal([("t.tsv/2", "甲")], Read("t.tsv", "id\ttext\n1\t甲\n"));

    [Fact]
    public void Table_without_a_column_of_text_says_which_there_are()
    {
        var entry = Assert.Single(DocumentCollection.Open("t.csv", Encoding.UTF8.GetBytes("编号,单位\n1,甲局\n"), DocumentOptions.Default));
        Assert.Contains("编号、单位", entry.Read().Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_json_are_reports_and_a_broken_one_harms_no_other()
    {
        var entries = DocumentCollection.Open("t.jsonl", Encoding.UTF8.GetBytes(
            "{\"id\":1,\"text\":\"甲\"}\n\n{broken\n\"乙\"\n{\"正文\":\"丙\"}\n{\"other\":1}\n[1]\n" + new string('[', 10_000) + "\n"),
                DocumentOptions.Default).ToList();

        Assert.Equal(
            ["t.jsonl/1 甲", "t.jsonl/3 ", "t.jsonl/4 乙", "t.jsonl/5 丙", "t.jsonl/6 ", "t.jsonl/7 ", "t.jsonl/8 "],
            entries.Select(e => $"{e.Name} {e.Read().Text?.Content}"));
    }

    [Fact]
    public void Cells_with_NUL_and_quotes_never_closed_harm_no_row_before_them()
    {
        var entries = DocumentCollection.Open("t.csv", Encoding.UTF8.GetBytes("正文\n走访32户\n走\0访\n\"没有结尾\n"), DocumentOptions.Default)
            .ToList();

        Assert.Equal("走访32户", entries[0].Read().Text?.Content);
        Assert.All(entries, e => Assert.True(e.Read() is var outcome && (outcome.IsReadable || outcome.Reason.Chinese.Length > 0)));
    }

    [Fact]
    public void Line_of_json_of_fifty_megabytes_is_read_once_and_the_others_too()
    {
        var line = "{\"text\":\"" + new string('a', 50 * 1024 * 1024) + "\"}\n";
        var entries = DocumentCollection.Open("t.jsonl", Encoding.ASCII.GetBytes("{\"text\":\"first\"}\n" + line + "{\"text\":\"last\"}\n"),
            DocumentOptions.Default);

        Assert.Equal([5, 50 * 1024 * 1024, 4], entries.Select(e => e.Read().Text!.Content.Length));
    }

    [Fact]
    public void Documents_of_an_archive_come_in_order_of_path_and_others_are_left()
    {
        var archive = WordFile.Of(
            ("乙/b.docx", WordFile.OfBody(WordFile.Paragraph("乙"))), ("a.txt", "甲"u8.ToArray()), ("x.png", [1]),
            (".hidden.txt", "藏"u8.ToArray()), ("__MACOSX/a.txt", "藏"u8.ToArray()), ("c.zip", WordFile.Of(("d.md", "# 丁"u8.ToArray()))));

        Assert.Equal([("z.zip/a.txt", "甲"), ("z.zip/c.zip/d.md", "丁\n"), ("z.zip/乙/b.docx", "乙\n")], Read("z.zip", archive));
    }

    [Fact]
    public void Names_packed_in_gbk_are_read()
    {
        var utf8 = WordFile.Of(("AAAA.txt", "甲"u8.ToArray()));
        var gbk = PlainTextReader.Named("gbk").GetBytes("水务");
        for (var at = utf8.AsSpan().IndexOf("AAAA"u8); at >= 0; at = utf8.AsSpan().IndexOf("AAAA"u8)) gbk.CopyTo(utf8, at);

        Assert.Equal([("z.zip/水务.txt", "甲")], Read("z.zip", utf8));
    }

    [Fact]
    public void Word_file_called_zip_is_one_report() =>
        Assert.Equal([("z.zip", "甲\n")], Read("z.zip", WordFile.OfBody(WordFile.Paragraph("甲"))));

    private static IEnumerable<(string, string)> Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(string, string)> Read(string name, byte[] bytes) =>
        DocumentCollection.Open(name, bytes, DocumentOptions.Default).Select(e => (e.Name, e.Read().Text!.Content));
}
