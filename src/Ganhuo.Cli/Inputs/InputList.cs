using System.Collections.Immutable;

namespace Ganhuo.Cli.Inputs;

/// <summary>What the arguments came to.</summary>
/// <param name="Files">In the order of the arguments, inside a folder in ordinal path order.</param>
/// <param name="Skipped">Files of folders and globs left out for their extension.</param>
/// <param name="Missing">Arguments that named nothing.</param>
internal sealed record InputList(InputFiles Files, int Skipped, ImmutableArray<string> Missing)
{
    /// <summary>Names what is missing and counts what was skipped, for the person at the terminal.</summary>
    public void SayWhatIsLeftOut()
    {
        foreach (var path in Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        if (Skipped > 0) Terminal.Say($"跳过 {Skipped} 个其他类型的文件 files of other kinds skipped");
    }
}
