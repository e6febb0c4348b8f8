using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Reporting;

namespace Ganhuo.Tests.Reporting;

public sealed class ReportJsonEncoderTests
{
    [Theory]
    [InlineData("干货，“引号”《书名》〇", "干货，“引号”《书名》〇")]
    [InlineData("𠮷😀", "𠮷😀")]
    [InlineData("\u202E", "\\u202E")]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("</script>", "\\u003C/script\\u003E")]
    [InlineData("\u0085", "\\u0085")]
    public void Encode_leaves_letters_and_escapes_what_could_act(string value, string written) =>
        Assert.Equal(written, ReportJsonEncoder.Instance.Encode(value));

    // No test case of its own above: the runner cannot carry a lone surrogate.
    [Fact]
    public void Lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("\\uFFFD甲", ReportJsonEncoder.Instance.Encode("\ud800甲"));

    [Fact]
    public void Every_well_formed_string_comes_back()
    {
        var strings = ArbMap.Default.ArbFor<string>().Filter(s => s is not null && IsWellFormed(s));
        Prop.ForAll(strings, s => JsonSerializer.Deserialize<string>($"\"{ReportJsonEncoder.Instance.Encode(s)}\"") == s)
            .QuickCheckThrowOnFailure();
    }

    private static bool IsWellFormed(string value)
    {
        foreach (var rune in value.EnumerateRunes())
            if (rune.Value == 0xFFFD) return false;
        return true;
    }
}
