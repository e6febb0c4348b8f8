using System.Collections.Immutable;

namespace Ganhuo.Cli.Inputs;

/// <summary>What the arguments came to.</summary>
/// <param name="Files">In the order of the arguments, inside a folder in ordinal path order.</param>
/// <param name="Skipped">Files of folders and globs left out for their extension.</param>
/// <param name="Missing">Arguments that named nothing.</param>
internal sealed record InputList(ImmutableArray<InputFile> Files, int Skipped, ImmutableArray<string> Missing);
