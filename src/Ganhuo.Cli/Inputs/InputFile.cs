namespace Ganhuo.Cli.Inputs;

/// <summary>One input: the name it is reported under, and where it is.</summary>
/// <param name="Source">The argument as given, or folder + <c>/</c> + relative path.</param>
/// <param name="Path">The file, or null for standard input.</param>
internal sealed record InputFile(string Source, string? Path)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";
}
