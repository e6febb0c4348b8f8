using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace Ganhuo.Text;

/// <summary>
/// XXH64 with seed 0, by its public specification. A fingerprint, not a signature: loading the system's
/// cryptography costs more than hashing all knowledge does.
/// </summary>
internal sealed class XxHash64
{
    private const ulong P1 = 0x9E3779B185EBCA87, P2 = 0xC2B2AE3D27D4EB4F, P3 = 0x165667B19E3779F9,
        P4 = 0x85EBCA77C2B2AE63, P5 = 0x27D4EB2F165667C5;

    private const int Stripe = 32;

    private readonly ulong[] lanes = [unchecked(P1 + P2), P2, 0, unchecked(0 - P1)];
    private readonly byte[] pending = new byte[Stripe];
    private int pendingLength;
    private ulong length;

    public void Append(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is var read && read > 0) Append(buffer.AsSpan(0, read));
    }

    public void Append(ReadOnlySpan<byte> data)
    {
        length += (ulong)data.Length;
        if (pendingLength > 0)
        {
            var taken = Math.Min(Stripe - pendingLength, data.Length);
            data[..taken].CopyTo(pending.AsSpan(pendingLength));
            pendingLength += taken;
            data = data[taken..];
            if (pendingLength < Stripe) return;
            Consume(pending);
            pendingLength = 0;
        }

        for (; data.Length >= Stripe; data = data[Stripe..]) Consume(data);
        data.CopyTo(pending);
        pendingLength = data.Length;
    }

    public string ToHex() => Digest().ToString("x16", CultureInfo.InvariantCulture);

    private void Consume(ReadOnlySpan<byte> stripe)
    {
        for (var i = 0; i < 4; i++)
            lanes[i] = Round(lanes[i], BinaryPrimitives.ReadUInt64LittleEndian(stripe[(8 * i)..]));
    }

    public ulong Digest()
    {
        var hash = (length >= Stripe ? Merged() : P5) + length;
        var rest = pending.AsSpan(0, pendingLength);
        for (; rest.Length >= 8; rest = rest[8..])
            hash = (BitOperations.RotateLeft(hash ^ Round(0, BinaryPrimitives.ReadUInt64LittleEndian(rest)), 27) * P1) + P4;
        if (rest.Length >= 4)
        {
            hash = (BitOperations.RotateLeft(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(rest) * P1), 23) * P2) + P3;
            rest = rest[4..];
        }

        foreach (var value in rest) hash = BitOperations.RotateLeft(hash ^ (value * P5), 11) * P1;
        hash = (hash ^ (hash >> 33)) * P2;
        hash = (hash ^ (hash >> 29)) * P3;
        return hash ^ (hash >> 32);
    }

    private ulong Merged()
    {
        var hash = BitOperations.RotateLeft(lanes[0], 1) + BitOperations.RotateLeft(lanes[1], 7)
            + BitOperations.RotateLeft(lanes[2], 12) + BitOperations.RotateLeft(lanes[3], 18);
        foreach (var lane in lanes) hash = ((hash ^ Round(0, lane)) * P1) + P4;
        return hash;
    }

    private static ulong Round(ulong lane, ulong input) => BitOperations.RotateLeft(lane + (input * P2), 31) * P1;
}
