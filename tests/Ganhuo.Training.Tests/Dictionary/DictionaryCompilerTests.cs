using Ganhuo.Segmenting;
using Ganhuo.Training.Dictionary;

namespace Ganhuo.Training.Tests.Dictionary;

public sealed class DictionaryCompilerTests
{
    [Fact]
    public void Compiling_Debians_tables_gives_the_embedded_bytes()
    {
        Assert.SkipUnless(Directory.Exists(CompileDictionaryCommand.DebianFolder), "python3-jieba 0.42.1 is not installed");
        using Stream embedded = typeof(JiebaSegmenter).Assembly.GetManifestResourceStream(WordDictionary.ResourceName)!;
        byte[] expected = new byte[embedded.Length];
        embedded.ReadExactly(expected);

        byte[] compiled = DictionaryCompiler.Compile(JiebaSource.Read(CompileDictionaryCommand.DebianFolder));

        Assert.True(expected.AsSpan().SequenceEqual(compiled), "run compile-dictionary and commit what it writes");
    }

    [Fact]
    public void A_table_that_is_not_of_this_version_is_refused_by_name()
    {
        string folder = Directory.CreateTempSubdirectory("ganhuo-").FullName;
        File.WriteAllText(Path.Combine(folder, "dict.txt"), "一 1 m\n");

        var refused = Assert.Throws<InvalidDataException>(() => JiebaSource.Read(folder));

        Directory.Delete(folder, recursive: true);
        Assert.Contains("dict.txt", refused.Message);
    }

    [Theory]
    [InlineData("一 many m")]
    [InlineData("一 1")]
    public void A_line_that_is_no_entry_is_refused_by_number(string line)
    {
        var source = new JiebaSource("二 2 m\n" + line + "\n", "", "", "");

        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => DictionaryCompiler.Compile(source)).Message);
    }
}
