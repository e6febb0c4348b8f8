using Ganhuo.Cli.Inputs;

namespace Ganhuo.Cli.Tests.Inputs;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "a/b.txt", false)]
    [InlineData("**/*.txt", "b.txt", true)]
    [InlineData("**/*.txt", "a/b/c.txt", true)]
    [InlineData("a/**", "a/b/c.txt", true)]
    [InlineData("a/**/c.*", "a/c.txt", true)]
    [InlineData("2023?.txt", "2023年.txt", true)]
    [InlineData("2023?.txt", "2023.txt", false)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("[a].txt", "[a].txt", true)]
    public void Pattern_matches_names_and_folders(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new GlobPattern(pattern).IsMatch(path));

    [Fact]
    public void Pattern_of_many_stars_stays_cheap() =>
        Assert.False(new GlobPattern(string.Concat(Enumerable.Repeat("*a", 40)) + "b").IsMatch(new string('a', 2000)));
}
