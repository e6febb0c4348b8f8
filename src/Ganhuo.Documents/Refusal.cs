using System.Xml;
using Ganhuo.Documents.Markup;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Documents;

/// <summary>Turns what hostile and damaged files throw into a reason for a person.</summary>
internal static class Refusal
{
    public static ReadOutcome Of(string chinese, string english) =>
        ReadOutcome.Unreadable(new Bilingual(chinese, english));

    public static ReadOutcome Guard(Func<ReadOutcome> read)
    {
        try
        {
            return read();
        }
        catch (LimitException e)
        {
            return ReadOutcome.Unreadable(e.Reason);
        }
        catch (MachineException e)
        {
            return ReadOutcome.Unreadable(e.Reason);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return ReadOutcome.Unreadable(Damaged);
        }
    }

    /// <summary>Why a file of that many bytes is not opened, or null where it is small enough.</summary>
    public static Bilingual? IfTooLarge(long bytes) => bytes <= Limits.MaxFileBytes ? null : new Bilingual(
        Invariant($"文件有{bytes}字节，超过上限{Limits.MaxFileBytes}字节"),
        Invariant($"the file has {bytes} bytes, more than the limit of {Limits.MaxFileBytes}"));

    public static Bilingual Damaged { get; } = new(
        "文件已损坏，无法打开", "the file is damaged and cannot be opened");

    /// <summary>
    /// Whether that is what damaged content throws; it is read from memory, so that no file system is to blame.
    /// </summary>
    public static bool IsDamage(Exception e) => e is MarkupException or InvalidDataException or XmlException
        or EndOfStreamException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
