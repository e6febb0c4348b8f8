namespace Ganhuo.Cli.Outputs;

/// <summary>How <c>check</c> writes its reports; the names are what <c>-f</c> takes.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Jsonl,
    Csv,
    Sarif,
    Html,
    Docx,
}
