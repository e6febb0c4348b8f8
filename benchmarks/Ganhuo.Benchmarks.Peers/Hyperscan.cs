using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>Hyperscan in block mode over UTF-8 literals, each match with its start.</summary>
internal sealed unsafe partial class Hyperscan : IDisposable
{
    private const uint StartOfMatch = 256, Block = 1;

    private readonly nint _database;
    private readonly nint _scratch;

    internal Hyperscan(string[] phrases)
    {
        byte[][] bytes = [.. phrases.Select(Encoding.UTF8.GetBytes)];
        GCHandle[] pins = [.. bytes.Select(b => GCHandle.Alloc(b, GCHandleType.Pinned))];
        nint[] expressions = [.. pins.Select(p => p.AddrOfPinnedObject())];
        uint[] flags = [.. Enumerable.Repeat(StartOfMatch, bytes.Length)];
        uint[] ids = [.. Enumerable.Range(0, bytes.Length).Select(i => (uint)i)];
        nuint[] lengths = [.. bytes.Select(b => (nuint)b.Length)];
        fixed (nint* e = expressions)
        fixed (uint* f = flags, i = ids)
        fixed (nuint* l = lengths)
            Check(hs_compile_lit_multi(e, f, i, l, (uint)bytes.Length, Block, 0, out _database, out _));
        foreach (GCHandle pin in pins) pin.Free();
        Check(hs_alloc_scratch(_database, ref _scratch));
    }

    internal static string Version => Marshal.PtrToStringUTF8(hs_version())!.Split(' ')[0];

    /// <summary>The number of matches, and a sum over phrase, start and end of each.</summary>
    internal Found Scan(byte[] text)
    {
        var found = default(Found);
        fixed (byte* t = text)
            Check(hs_scan(_database, t, (uint)text.Length, 0, _scratch, &OnMatch, &found));
        return found;
    }

    public void Dispose()
    {
        hs_free_scratch(_scratch);
        hs_free_database(_database);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnMatch(uint id, ulong from, ulong to, uint flags, void* context)
    {
        ((Found*)context)->Add((int)id, (long)from, (long)to);
        return 0;
    }

    private static void Check(int result)
    {
        if (result != 0) throw new InvalidOperationException($"Hyperscan answered {result}.");
    }

    [LibraryImport("libhs.so.5")]
    private static partial int hs_compile_lit_multi(
        nint* expressions, uint* flags, uint* ids, nuint* lengths, uint elements, uint mode, nint platform, out nint database,
        out nint error);

    [LibraryImport("libhs.so.5")]
    private static partial int hs_alloc_scratch(nint database, ref nint scratch);

    [LibraryImport("libhs.so.5")]
    private static partial int hs_scan(
        nint database, byte* data, uint length, uint flags, nint scratch,
        delegate* unmanaged[Cdecl]<uint, ulong, ulong, uint, void*, int> onMatch, void* context);

    [LibraryImport("libhs.so.5")]
    private static partial void hs_free_scratch(nint scratch);

    [LibraryImport("libhs.so.5")]
    private static partial void hs_free_database(nint database);

    [LibraryImport("libhs.so.5")]
    private static partial nint hs_version();
}
