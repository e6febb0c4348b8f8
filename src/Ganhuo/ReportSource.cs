using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>A named report that is read only when its turn comes, so that an archive never stands in memory whole.</summary>
public sealed class ReportSource
{
    private readonly Func<CancellationToken, ValueTask<ReadOutcome>> read;

    /// <summary>A source that <paramref name="read"/> reads; it may be called on any thread, once an analysis.</summary>
    /// <param name="name">The name, as it comes back.</param>
    /// <param name="read">
    /// Gives the text, or <see cref="ReadOutcome.Unreadable"/>. An <see cref="IOException"/>, <see cref="UnauthorizedAccessException"/>,
    /// <see cref="InvalidDataException"/> or <see cref="TimeoutException"/> of it is taken for a source that cannot be read; any
    /// other exception is taken for a fault of the program and passes.
    /// </param>
    /// <param name="context">What the caller knows of the report.</param>
    /// <exception cref="ArgumentNullException">A name or a reader is missing.</exception>
    public ReportSource(string name, Func<CancellationToken, ValueTask<ReadOutcome>> read, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(read);
        Name = name;
        Context = context ?? ReportContext.Unknown;
        this.read = read;
    }

    /// <inheritdoc cref="ReportSource(string, Func{CancellationToken, ValueTask{ReadOutcome}}, ReportContext)"/>
    public ReportSource(string name, Func<CancellationToken, ReadOutcome> read, ReportContext? context = null)
        : this(name, read is null ? null! : cancellation => ValueTask.FromResult(read(cancellation)), context)
    {
    }

    /// <summary>The name, as it comes back in <see cref="SourceReport.Source"/>.</summary>
    public string Name { get; }

    /// <summary>What the caller knows of the report.</summary>
    public ReportContext Context { get; }

    /// <summary>A source whose text is at hand.</summary>
    /// <exception cref="ArgumentNullException">A name or a text is missing.</exception>
    public static ReportSource FromText(string name, string text, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(name, _ => ReadOutcome.Read(new SourceText(text)), context);
    }

    internal async ValueTask<ReadOutcome> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await read(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or TimeoutException)
        {
            return ReadOutcome.Unreadable(new Bilingual($"无法读取：{e.Message}", $"cannot be read: {e.Message}"));
        }
    }
}
