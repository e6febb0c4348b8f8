namespace Ganhuo.Reporting;

/// <summary>The JSON schema (draft 2020-12) that every JSON output keeps to.</summary>
public static class ReportSchema
{
    /// <summary>
    /// The text of <c>ganhuo.schema.json</c>; a JSONL line is its <c>#/$defs/report</c>, and begins with what the
    /// document begins with.
    /// </summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(ReportSchema).Assembly.GetManifestResourceStream("ganhuo.schema.json")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
