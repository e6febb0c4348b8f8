using static System.FormattableString;

namespace Ganhuo.Classifying;

/// <summary>A report type file that cannot be used; the message names the file, the line and the reason.</summary>
public sealed class InvalidReportTypeException : FormatException
{
    /// <summary>Makes one for a place in a file.</summary>
    /// <param name="file">The file as the caller named it.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="reason">What is wrong, in a sentence without a full stop.</param>
    /// <param name="inner">What was caught, if anything.</param>
    public InvalidReportTypeException(string file, long line, string reason, Exception? inner = null)
        : base(Invariant($"{file}:{line}: {reason}"), inner) => (File, Line, Reason) = (file, line, reason);

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>Line, from 1.</summary>
    public long Line { get; }

    /// <summary>What is wrong.</summary>
    public string Reason { get; }
}
