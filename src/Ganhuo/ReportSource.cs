using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>A named report that is read only when its turn comes, so that an archive never stands in memory whole.</summary>
public sealed class ReportSource
{
    private readonly Func<CancellationToken, ReadOutcome> read;

    /// <summary>A source that <paramref name="read"/> reads; it may be called on any thread, once an analysis.</summary>
    /// <exception cref="ArgumentNullException">A name or a reader is missing.</exception>
    public ReportSource(string name, Func<CancellationToken, ReadOutcome> read, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(read);
        Name = name;
        Context = context ?? ReportContext.Unknown;
        this.read = read;
    }

    /// <summary>The name, as it comes back in <see cref="SourceReport.Source"/>.</summary>
    public string Name { get; }

    /// <summary>What the caller knows of the report.</summary>
    public ReportContext Context { get; }

    /// <summary>A source whose text is at hand.</summary>
    public static ReportSource FromText(string name, string text, ReportContext? context = null) =>
        new(name, _ => ReadOutcome.Read(new SourceText(text)), context);

    internal ReadOutcome Read(CancellationToken cancellation) => read(cancellation);
}
