using System.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class LabelledFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ganhuo-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Table_and_lines_say_the_same()
    {
        var table = Read("a.csv", "id,text,role,dimension,heading\n1,\"学习，不深入\",问题,学习,一、问题\n");
        var lines = Read("a.jsonl", """{"id": 1, "text": "学习，不深入", "role": "problems", "dimension": "学习", "heading": "一、问题"}""" + "\n");

        Assert.Equal(table, lines);
        Assert.Equal(new GoldParagraph("1", "", "", null, "一、问题", "学习，不深入", "problems", "学习"), Assert.Single(table));
    }

    [Fact]
    public void Chinese_columns_in_a_legacy_encoding_are_read()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        File.WriteAllBytes(Path.Combine(folder, "b.csv"), gbk.GetBytes("段落,角色\n召开会议三次，研究问题五个。,成绩做法\n"));

        Assert.Equal("achievements", Assert.Single(LabelledFile.Read(Path.Combine(folder, "b.csv"))).Role);
    }

    [Theory]
    [InlineData("a.jsonl", "{\"text\":\"好\"}\n{\"text\":\"坏\",\"role\":\"bad\"}", "a.jsonl:2", "bad")]
    [InlineData("a.jsonl", "{\"text\":\"好\"}\n{\"text\":", "a.jsonl:2", "")]
    [InlineData("a.jsonl", "[1]", "a.jsonl:1", "")]
    [InlineData("a.jsonl", "{\"role\":\"problems\"}", "a.jsonl:1", "text")]
    [InlineData("a.csv", "text,role\n好,problems\n ,problems\n", "a.csv:3", "text")]
    [InlineData("a.csv", "role\nproblems\n", "a.csv", "text")]
    [InlineData("a.csv", "text,role\n", "a.csv", "no labelled paragraph")]
    [InlineData("a.csv", "", "a.csv", "empty")]
    [InlineData("a.csv", "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007", "a.csv", "")]
    public void Broken_file_is_refused_with_place_and_reason(string name, string content, string place, string reason)
    {
        var refused = Assert.Throws<FormatException>(() => Read(name, content));

        Assert.Contains(place, refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unified_dimensions_by_either_name_become_keys_and_others_stay()
    {
        var unified = Read("u.csv", "text,dimension\n甲,理论武装\n乙,integrity\n丙,\n");
        var own = Read("o.csv", "text,dimension\n甲,理论武装\n乙,本单位的\n");

        Assert.Equal(["theoretical-study", "integrity", ""], UnifiedLabels.Of(unified).Select(p => p.Dimension));
        Assert.Equal(["理论武装", "本单位的"], UnifiedLabels.Of(own).Select(p => p.Dimension));
    }

    [Fact]
    public void Hash_is_that_of_the_bytes_of_all_files()
    {
        Read("1.csv", "text,role\n甲,problems\n");
        Read("2.jsonl", "{\"text\":\"乙\",\"role\":\"causes\"}\n");
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            [.. File.ReadAllBytes(Path.Combine(folder, "1.csv")), .. File.ReadAllBytes(Path.Combine(folder, "2.jsonl"))]));

        var files = LabelledFiles.Read([folder]);

        Assert.Equal(expected, files.Sha256);
        Assert.Equal(["甲", "乙"], files.Paragraphs.Select(p => p.Text));
    }

    private IReadOnlyList<GoldParagraph> Read(string name, string content)
    {
        File.WriteAllText(Path.Combine(folder, name), content);
        return LabelledFile.Read(Path.Combine(folder, name));
    }
}
