using System.Text.Json;

namespace Ganhuo.Reporting;

/// <summary>The two ways JSON is laid out.</summary>
internal static class JsonLayout
{
    /// <summary>For a document: indented, LF on every machine.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = ReportJsonEncoder.Instance,
    };

    /// <summary>For one report a line.</summary>
    public static JsonWriterOptions Line { get; } = new() { Encoder = ReportJsonEncoder.Instance };
}
