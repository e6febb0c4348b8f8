using Ganhuo.Training.Places;

namespace Ganhuo.Training.Tests.Places;

public sealed class CompileTownshipsCommandTests
{
    [Fact]
    public void Names_are_packed_by_county_and_units_that_are_no_township_left_out() =>
        Assert.Equal("110101 东石镇 南山街道\n620422 郭城驿镇\n", CompileTownshipsCommand.Pack(
        [
            "620422101,\"郭城驿镇\",620422,62,6204", "110101001,\"东石镇\",110101,11,1101",
            "110101400,\"东石农场\",110101,11,1101", "110101002,\"南山街道\",110101,11,1101",
        ]));

    [Fact]
    public void A_row_of_another_table_is_refused() =>
        Assert.Throws<FormatException>(() => CompileTownshipsCommand.Pack(["11,\"北京市\""]));
}
