namespace Ganhuo.Training.Publishing;

/// <summary>The JSON schema (draft 2020-12) that the JSON of <c>ganhuo evaluate</c> keeps to.</summary>
internal static class EvaluationSchema
{
    public static string Text
    {
        get
        {
            using var stream = typeof(EvaluationSchema).Assembly.GetManifestResourceStream("ganhuo-evaluation.schema.json")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
