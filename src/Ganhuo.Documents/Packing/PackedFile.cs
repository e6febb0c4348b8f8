using System.IO.Compression;
using Ganhuo.Text;

namespace Ganhuo.Documents.Packing;

/// <summary>A zip archive in memory, read inside the caps. Names are looked up, never used as paths.</summary>
internal sealed class PackedFile : IDisposable
{
    private readonly ZipArchive archive;
    private readonly UnpackingBudget budget;

    /// <exception cref="InvalidDataException">It is no archive, or a damaged one.</exception>
    /// <exception cref="LimitException">It has too many entries.</exception>
    public PackedFile(byte[] bytes, UnpackingBudget? budget = null)
        : this(new MemoryStream(bytes, writable: false), budget)
    {
    }

    /// <summary>One of which only the parts that are asked for are read; it then owns the stream.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or a damaged one.</exception>
    /// <exception cref="LimitException">It has too many entries.</exception>
    public PackedFile(Stream bytes, UnpackingBudget? budget = null)
    {
        this.budget = budget ?? new UnpackingBudget();
        archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: false, EntryNames.Decoder);
        if (archive.Entries.Count <= Limits.MaxArchiveEntries) return;
        archive.Dispose();
        throw new LimitException("压缩包内文件过多", "the archive has too many entries");
    }

    public IReadOnlyList<ZipArchiveEntry> Entries => archive.Entries;

    public bool Has(string name) => archive.GetEntry(name) is not null;

    /// <summary>The bytes of an entry, or null where there is none of that name.</summary>
    public byte[]? Read(string name) => archive.GetEntry(name) is { } entry ? Read(entry) : null;

    /// <summary>The bytes of an entry.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="LimitException">It is larger than the limits, or encrypted.</exception>
    public byte[] Read(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new LimitException("压缩包已加密，请去掉密码后重新提交", "the archive is encrypted: remove its password");
        using var stream = new BoundedStream(entry.Open(), entry.CompressedLength, budget);

        // The size an archive claims is a hint at most: what is read decides.
        using var bytes = new MemoryStream((int)Math.Clamp(entry.Length, 0, Limits.RatioFloorBytes));
        stream.CopyTo(bytes);
        return bytes.TryGetBuffer(out var buffer) && buffer.Array!.Length == bytes.Length
            ? buffer.Array
            : bytes.ToArray();
    }

    public void Dispose() => archive.Dispose();
}
