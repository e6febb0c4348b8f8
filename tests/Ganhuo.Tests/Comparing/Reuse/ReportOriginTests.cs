using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class ReportOriginTests
{
    [Fact]
    public void Origins_say_of_two_reports_what_their_keys_say()
    {
        string?[] units = [null, "", "青山县水务局", "青山县水务局党组", "中共青山县水务局党委", "青山县水利局", "党组"];
        int?[] years = [null, 2019, 2020, 2021];
        ReportKey[] keys = [.. units.SelectMany(u => years.Select(y => new ReportKey("r", u, y)))];
        var origins = ReportOrigin.Of(keys);

        for (var one = 0; one < keys.Length; one++)
        for (var other = 0; other < keys.Length; other++)
        {
            Assert.Equal(keys[one].IsSameUnit(keys[other]), origins[one].IsSameUnit(origins[other]));
            Assert.Equal(keys[one].CanBeSourceOf(keys[other]), origins[one].CanBeSourceOf(origins[other]));
            Assert.Equal(keys[one].Year, origins[one].Year);
        }
    }
}
