namespace Ganhuo.Reporting.Html.Archives;

/// <summary>The folder that all names begin with: said once, it need not stand in every row.</summary>
internal sealed class CommonFolder
{
    private string? folder;

    /// <summary>Ends in a slash, or is empty.</summary>
    public string Name => folder ?? "";

    public void Add(string source)
    {
        folder ??= source[..(source.LastIndexOf('/') + 1)];
        while (!source.StartsWith(folder, StringComparison.Ordinal))
            folder = folder[..(folder.AsSpan(0, folder.Length - 1).LastIndexOf('/') + 1)];
    }

    /// <summary>What of a name is not said of all; the name as it is where it lies elsewhere.</summary>
    public string Rest(string source) =>
        source.Length > Name.Length && source.StartsWith(Name, StringComparison.Ordinal)
            ? source[Name.Length..]
            : source;
}
