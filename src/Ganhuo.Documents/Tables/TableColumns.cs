namespace Ganhuo.Documents.Tables;

/// <summary>Which column of a table holds the reports.</summary>
internal static class TableColumns
{
    private static readonly string[] Usual =
        ["text", "正文", "内容", "全文", "材料", "报告", "材料正文", "报告正文", "content", "body"];

    /// <summary>The column of that name; -1 where there is none or none is asked for.</summary>
    public static int Named(IReadOnlyList<string> columns, string? name) => name is null ? -1 : Find(columns, name);

    /// <summary>The column of that name, or of the first usual name; -1 where there is none.</summary>
    public static int Find(IReadOnlyList<string> columns, string? named)
    {
        foreach (var name in named is null ? Usual : [named])
            for (var i = 0; i < columns.Count; i++)
                if (string.Equals(columns[i].Trim(), name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
