using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class Gb18030TextTests
{
    private const string Report = "一、工作情况：全年办理群众来信312件，办结率98％；“镕、喆、㙍、𠮷”四字各一。\r\n";

    private static readonly Encoding Framework = PlainTextReader.Gb18030;

    [Fact]
    public void Every_pair_of_bytes_is_decoded_as_the_framework_does()
    {
        var differing = new List<string>();
        for (var code = 0; code <= 0xFFFF; code++)
        {
            byte[] pair = [(byte)(code >> 8), (byte)code];
            if (Gb18030Text.Decode(pair) != Framework.GetString(pair)) differing.Add(Convert.ToHexString(pair));
        }

        Assert.Empty(differing);
    }

    [Fact]
    public void Four_bytes_are_decoded_as_the_framework_does()
    {
        for (var code = 0; code < 126 * 1260 * 10; code += 7)
        {
            byte[] four = [(byte)(0x81 + (code / 12600)), (byte)(0x30 + (code / 1260 % 10)), (byte)(0x81 + (code / 10 % 126)),
                (byte)(0x30 + (code % 10))];
            Assert.Equal(Framework.GetString(four), Gb18030Text.Decode(four));
        }
    }

    [Fact]
    public void Any_bytes_are_decoded_as_the_framework_does() => Prop.ForAll<byte[]>(IsSame).QuickCheckThrowOnFailure();

    [Fact]
    public void Broken_text_is_decoded_as_the_framework_does() =>
        Prop.ForAll<NonNegativeInt, byte, NonNegativeInt>((at, put, cut) =>
        {
            var bytes = Framework.GetBytes(string.Concat(Enumerable.Repeat(Report, 3)));
            bytes[at.Get % bytes.Length] = put;
            return IsSame(bytes) && IsSame(bytes[..(cut.Get % bytes.Length)]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Report_is_decoded_to_what_it_was() => Assert.Equal(Report, Gb18030Text.Decode(Framework.GetBytes(Report)));

    private static bool IsSame(byte[] bytes) => Gb18030Text.Decode(bytes) == Framework.GetString(bytes);
}
