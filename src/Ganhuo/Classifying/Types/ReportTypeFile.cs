using System.Text;
using System.Text.Json;

namespace Ganhuo.Classifying.Types;

/// <summary>Reads one report type file and refuses a broken one with file, line and reason.</summary>
internal static class ReportTypeFile
{
    /// <exception cref="InvalidReportTypeException">The file is no JSON, or not a report type.</exception>
    public static ReportTypeDefinition Read(ReadOnlySpan<byte> utf8, string file)
    {
        var json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;
        try
        {
            var type = ReportTypeReader.Read(json)
                ?? throw new InvalidReportTypeException(file, 1, "null is not a report type");
            if (ReportTypeCheck.FirstFault(type) is { } fault)
                throw new InvalidReportTypeException(file, LineOf(json, fault.At), fault.Reason);
            return type;
        }
        catch (JsonException e)
        {
            throw new InvalidReportTypeException(file, (e.LineNumber ?? 0) + 1, e.Message.Split(" LineNumber: ")[0].TrimEnd('.'), e);
        }
    }

    // A fault names a string that stands in the file; of a repeated one the last is the culprit.
    private static long LineOf(ReadOnlySpan<byte> json, string at)
    {
        var found = json.LastIndexOf(Encoding.UTF8.GetBytes($"\"{at}\""));
        return found < 0 ? 1 : 1 + json[..found].Count((byte)'\n');
    }
}
