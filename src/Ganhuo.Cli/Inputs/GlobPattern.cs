namespace Ganhuo.Cli.Inputs;

/// <summary>
/// A glob over relative paths: <c>?</c> is one character and <c>*</c> any run of them inside a name, <c>**</c> any run
/// of folders. Matching takes O(pattern × path) steps whatever the pattern.
/// </summary>
internal sealed class GlobPattern(string pattern)
{
    private readonly string[] parts = pattern.Split('/');

    public bool IsMatch(string path)
    {
        // reached[i]: the first i parts match the folders and names looked at so far.
        var reached = new bool[parts.Length + 1];
        reached[0] = true;
        Skip(reached);
        foreach (var name in path.Split('/')) reached = Step(reached, name);
        return reached[parts.Length];
    }

    private bool[] Step(bool[] reached, string name)
    {
        var next = new bool[reached.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!reached[i]) continue;
            if (parts[i] == "**") next[i] = true;
            else if (MatchesName(parts[i], name)) next[i + 1] = true;
        }

        Skip(next);
        return next;
    }

    private void Skip(bool[] reached)
    {
        for (var i = 0; i < parts.Length; i++)
            if (reached[i] && parts[i] == "**") reached[i + 1] = true;
    }

    private static bool MatchesName(string part, string name)
    {
        var row = new bool[name.Length + 1];
        row[0] = true;
        foreach (var c in part) row = c == '*' ? Star(row) : Character(row, name, c);
        return row[name.Length];
    }

    private static bool[] Star(bool[] row)
    {
        for (var i = 1; i < row.Length; i++) row[i] |= row[i - 1];
        return row;
    }

    private static bool[] Character(bool[] row, string name, char c)
    {
        var next = new bool[row.Length];
        for (var i = 0; i < name.Length; i++) next[i + 1] = row[i] && (c == '?' || c == name[i]);
        return next;
    }
}
