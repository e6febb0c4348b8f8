namespace Ganhuo.Documents.Word;

/// <summary>
/// The fields around the place being read: of a field only the result is seen, and of a table of contents nothing.
/// </summary>
internal sealed class FieldStack
{
    private readonly List<(bool InResult, bool IsContents)> fields = [];
    private int hiding;

    public bool HidesText => hiding > 0;

    public void Change(ReadOnlySpan<char> type)
    {
        if (type is "begin") Push();
        else if (fields.Count > 0 && type is "separate") Set((true, fields[^1].IsContents));
        else if (fields.Count > 0 && type is "end") Pop();
    }

    public void Instruct(ReadOnlySpan<char> code)
    {
        if (fields.Count > 0 && !fields[^1].InResult && code.TrimStart().StartsWith("TOC", StringComparison.Ordinal))
            Set((false, true));
    }

    private static bool Hides((bool InResult, bool IsContents) field) => !field.InResult || field.IsContents;

    private void Push()
    {
        fields.Add((false, false));
        hiding++;
    }

    private void Set((bool InResult, bool IsContents) field)
    {
        hiding += (Hides(field) ? 1 : 0) - (Hides(fields[^1]) ? 1 : 0);
        fields[^1] = field;
    }

    private void Pop()
    {
        if (Hides(fields[^1])) hiding--;
        fields.RemoveAt(fields.Count - 1);
    }
}
