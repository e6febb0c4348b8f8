using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>One report of a collection.</summary>
public sealed class DocumentEntry
{
    private readonly Func<CancellationToken, ReadOutcome> read;

    private DocumentEntry(string name, ReadOnlyMemory<byte> bytes, Func<CancellationToken, ReadOutcome> read)
    {
        Name = name;
        Bytes = bytes;
        this.read = read;
    }

    /// <summary>The collection's name, a slash, and the report's name or number in it.</summary>
    public string Name { get; }

    /// <summary>The file as it lay in an archive; empty for a row of a table.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The reporting unit as the table's unit column has it, or null.</summary>
    public string? Unit { get; private init; }

    /// <summary>The year as the table's year column has it, or null.</summary>
    public string? Year { get; private init; }

    /// <summary>Reads it; may be called on any thread, and never throws on content.</summary>
    /// <exception cref="OperationCanceledException">Converting was cancelled.</exception>
    public ReadOutcome Read(CancellationToken cancellation = default) => read(cancellation);

    internal static DocumentEntry File(string name, byte[] bytes, DocumentOptions options) =>
        new(name, bytes, cancellation => DocumentReader.Read(name, bytes, options, cancellation));

    internal static DocumentEntry Of(string name, string text, string? unit = null, string? year = null) =>
        new(name, default, _ => PlainTextReader.Read(Encoding.UTF8.GetBytes(text))) { Unit = unit, Year = year };

    internal static DocumentEntry Refuse(string name, Bilingual reason) =>
        new(name, default, _ => ReadOutcome.Unreadable(reason));
}
