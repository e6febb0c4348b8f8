using System.Collections.Immutable;

namespace Ganhuo.Cli.Inputs;

/// <summary>What the arguments came to.</summary>
/// <param name="Files">In the order of the arguments, inside a folder in ordinal path order.</param>
/// <param name="Skipped">Files of folders and globs left out for their extension.</param>
/// <param name="Own">Files of folders and globs left out because we wrote them ourselves.</param>
/// <param name="Missing">Arguments that named nothing.</param>
internal sealed record InputList(InputFiles Files, int Skipped, ImmutableArray<string> Own, ImmutableArray<string> Missing)
{
    /// <summary>Names what is missing and counts what was skipped, for the person at the terminal.</summary>
    public void SayWhatIsLeftOut()
    {
        foreach (var path in Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        SayWhatIsOurs();
        if (Skipped > 0) Terminal.Say($"跳过 {Skipped} 个其他类型的文件 files of other kinds skipped");
    }
    /// <summary>Says that files were left out because we wrote them ourselves.</summary>
    public void SayWhatIsOurs()
    {
        if (Own.IsEmpty) return;
        var named = Terminal.Cut(Own[0], 120) + (Own.Length > 1 ? " …" : "");
        Terminal.Say($"跳过 {Own.Length} 个本工具写出的文件（{named}），要读就写出文件名"
            + $" files written by this tool skipped; name one to have it read");
    }
}
