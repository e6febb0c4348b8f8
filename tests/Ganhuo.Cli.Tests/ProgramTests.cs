namespace Ganhuo.Cli.Tests;

/// <summary>A start makes what its line asks for, and no more.</summary>
public sealed class ProgramTests
{
    [Fact]
    public void Line_that_begins_with_a_command_makes_that_command_alone()
    {
        foreach (var command in Program.Root().Subcommands)
            Assert.Equal([command.Name], Program.Root(command.Name, "--help").Subcommands.Select(c => c.Name));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("Segment")]
    [InlineData("")]
    public void Any_other_line_makes_them_all(string first) =>
        Assert.Equal(Program.Root().Subcommands.Select(c => c.Name), Program.Root(first).Subcommands.Select(c => c.Name));
}
