using System.Text;
using System.Text.Json;

namespace Ganhuo.Classifying;

/// <summary>Reads one report type file and refuses a broken one with file, line and reason.</summary>
internal static class ReportTypeFile
{
    /// <exception cref="InvalidReportTypeException">The file is no JSON, or not a report type.</exception>
    public static ReportTypeDefinition Read(ReadOnlySpan<byte> utf8, string file)
    {
        var json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;
        try
        {
            var type = JsonSerializer.Deserialize(json, ReportTypeJson.Default.ReportTypeDefinition)
                ?? throw new InvalidReportTypeException(file, 1, "null is not a report type");
            if (ReportTypeCheck.FirstFault(type) is { } fault)
                throw new InvalidReportTypeException(file, LineOf(json, fault.At), fault.Reason);
            return type;
        }
        catch (JsonException e)
        {
            throw new InvalidReportTypeException(file, (e.LineNumber ?? 0) + 1, Reason(e), e);
        }
    }

    // The serializer appends where it stood; file and line say that already.
    private static string Reason(JsonException e)
    {
        var cut = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var reason = cut < 0 ? e.Message : $"{e.Message[..cut].TrimEnd('.')} (at {e.Path})";
        return reason.TrimEnd('.');
    }

    // A fault names a string that stands in the file; of a repeated one the last is the culprit.
    private static long LineOf(ReadOnlySpan<byte> json, string at)
    {
        var found = json.LastIndexOf(Encoding.UTF8.GetBytes($"\"{at}\""));
        return found < 0 ? 1 : 1 + json[..found].Count((byte)'\n');
    }
}
