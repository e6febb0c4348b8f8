using System.Text;
using Ganhuo.Cli.Outputs;

namespace Ganhuo.Cli.Tests.Outputs;

public sealed class PageNamesTests
{
    [Fact]
    public void Names_of_a_folder_differ_and_fit_any_file_system()
    {
        var names = new PageNames(".docx");
        var unit = string.Concat(Enumerable.Repeat("某自治州", 30));
        string[] sources =
        [
            "a/b.txt", "a_b.txt", "A/B.TXT", $"{unit}/{unit}/报告.txt", $"{unit}/{unit}二/报告.txt", $"{unit}{unit}{unit}.docx",
            string.Concat(Enumerable.Repeat("𠮷", 200)) + ".txt",
        ];

        var given = sources.Select(names.Of).ToList();

        Assert.Equal(given.Count, given.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(given, n => Assert.InRange(Encoding.UTF8.GetByteCount(n), 6, 255));
        Assert.All(given, n => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(n))));
        Assert.Contains("报告", given[3], StringComparison.Ordinal);
        Assert.Equal(given, sources.Select(new PageNames(".docx").Of));
    }
}
