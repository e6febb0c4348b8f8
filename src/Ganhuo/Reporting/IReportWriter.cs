namespace Ganhuo.Reporting;

/// <summary>
/// Writes reports one after another. Bytes are UTF-8 without a byte-order mark, lines end in LF, and equal reports
/// give equal bytes in every culture and time zone. The stream stays open.
/// </summary>
public interface IReportWriter
{
    /// <summary>Writes one report, or keeps what a summary at the end needs of it.</summary>
    void Write(SourceReport report);

    /// <summary>Writes what comes after the last report; nothing may be written afterwards.</summary>
    void Complete();
}
