using System.Text;
using Ganhuo.Cli.Archives;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// A table of every finding, a row each, with the columns of an archive's findings.csv; made for spreadsheets.
/// </summary>
internal sealed class FindingsFile : IDisposable
{
    private readonly OutputTarget target;
    private readonly Language language;
    private readonly string knowledge;
    private readonly StringBuilder lines = new(FindingsTable.Head);

    private FindingsFile(OutputTarget target, Language language, string knowledge)
    {
        this.knowledge = knowledge;
        this.target = target;
        this.language = language;
        target.MarkAsUtf8();
    }

    /// <summary>The file of that name; null where none is wanted.</summary>
    /// <exception cref="UsageException">It cannot be created.</exception>
    public static FindingsFile? Open(string? path, Language language, string knowledge, GivenFiles given) =>
        path is null ? null : new FindingsFile(OutputTarget.ToFile(path, "findings.csv", given), language, knowledge);

    public void Write(SourceReport report)
    {
        FindingsTable.Append(report, language, knowledge, lines);
        target.Stream.Write(Encoding.UTF8.GetBytes(lines.ToString()));
        lines.Clear();
    }

    public void Commit()
    {
        target.Stream.Write(Encoding.UTF8.GetBytes(lines.ToString()));
        target.Commit();
    }

    public void Dispose() => target.Dispose();
}
