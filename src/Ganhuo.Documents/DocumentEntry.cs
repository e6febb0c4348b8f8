using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>One report of a collection.</summary>
public sealed class DocumentEntry
{
    private readonly Func<ReadOutcome> read;

    private DocumentEntry(string name, ReadOnlyMemory<byte> bytes, Func<ReadOutcome> read)
    {
        Name = name;
        Bytes = bytes;
        this.read = read;
    }

    /// <summary>The collection's name, a slash, and the report's name or number in it.</summary>
    public string Name { get; }

    /// <summary>The file as it lay in an archive; empty for a row of a table.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Reads it; may be called on any thread, and never throws on content.</summary>
    public ReadOutcome Read() => read();

    internal static DocumentEntry File(string name, byte[] bytes, DocumentOptions options) =>
        new(name, bytes, () => DocumentReader.Read(name, bytes, options));

    internal static DocumentEntry Of(string name, string text) =>
        new(name, default, () => PlainTextReader.Read(Encoding.UTF8.GetBytes(text)));

    internal static DocumentEntry Refuse(string name, Bilingual reason) =>
        new(name, default, () => ReadOutcome.Unreadable(reason));
}
