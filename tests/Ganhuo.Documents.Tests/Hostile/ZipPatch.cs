using System.Buffers.Binary;

namespace Ganhuo.Documents.Tests.Hostile;

/// <summary>Makes archives lie.</summary>
internal static class ZipPatch
{
    /// <summary>Claims another unpacked size for every entry, in both places it stands.</summary>
    public static byte[] ClaimSize(byte[] zip, uint size)
    {
        var patched = zip.ToArray();
        foreach (var at in Places(patched, 0x04034B50)) BinaryPrimitives.WriteUInt32LittleEndian(patched.AsSpan(at + 22), size);
        foreach (var at in Places(patched, 0x02014B50)) BinaryPrimitives.WriteUInt32LittleEndian(patched.AsSpan(at + 24), size);
        return patched;
    }

    /// <summary>Marks every entry encrypted.</summary>
    public static byte[] ClaimEncrypted(byte[] zip)
    {
        var patched = zip.ToArray();
        foreach (var at in Places(patched, 0x04034B50)) patched[at + 6] |= 1;
        foreach (var at in Places(patched, 0x02014B50)) patched[at + 8] |= 1;
        return patched;
    }

    /// <summary>Lets every entry of the directory point at the first one's data.</summary>
    public static byte[] Overlap(byte[] zip)
    {
        var patched = zip.ToArray();
        foreach (var at in Places(patched, 0x02014B50)) BinaryPrimitives.WriteUInt32LittleEndian(patched.AsSpan(at + 42), 0);
        return patched;
    }

    /// <summary>Replaces a name by one of the same length.</summary>
    public static byte[] Rename(byte[] zip, string from, string to)
    {
        var (patched, old, other) = (zip.ToArray(), Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(to));
        for (var at = patched.AsSpan().IndexOf(old); at >= 0; at = patched.AsSpan().IndexOf(old)) other.CopyTo(patched, at);
        return patched;
    }

    private static IEnumerable<int> Places(byte[] zip, uint signature)
    {
        for (var at = 0; at + 46 < zip.Length; at++)
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at)) == signature) yield return at;
    }
}
