using System.CommandLine;

namespace Ganhuo.Cli.Commands;

/// <summary><c>--jobs N</c>: how much is done at once.</summary>
internal static class JobsOption
{
    public static Option<int> Create() => new("--jobs", "-j")
    {
        Description = "并行数，不影响结果 how many at once; the results are the same",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
        CustomParser = OptionValue.Whole(1),
    };
}
