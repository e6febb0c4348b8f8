using System.Buffers.Binary;

namespace Ganhuo.Comparing.Profiles;

/// <summary>
/// How many units use a gram. Exact up to <see cref="ProfileParameters.ExactGrams"/> different grams; beyond, a count-min
/// sketch (Cormode and Muthukrishnan 2005) of fixed size, which never counts too few, and too many by about the number of all
/// counts over the width of a row. Which of the two it is depends only on what was counted, not on how it was divided, so merging is
/// associative and commutative to the byte.
/// </summary>
internal sealed class GramCounts
{
    private const int Width = 1 << ProfileParameters.SketchBits;
    private const int Together = 1 << 12;

    private GramTable? exact = new();
    private uint[]? sketch;

    public bool IsExact => exact is not null;

    /// <summary>Counts one more unit for a gram; call once a unit and gram.</summary>
    public void Add(ulong gram) => Add(gram, 1);

    /// <summary>The units counted for a gram: never too few.</summary>
    public uint Of(ulong gram)
    {
        if (exact is not null) return exact.Of(gram);
        var least = uint.MaxValue;
        for (var row = 0; row < ProfileParameters.SketchRows; row++) least = Math.Min(least, sketch![Slot(gram, row)]);
        return least;
    }

    public void Write(BinaryWriter output)
    {
        output.Write(exact?.Count ?? -1);
        if (exact is null)
        {
            WriteSketch(output);
            return;
        }

        var (grams, counts) = exact.Sorted();
        for (var i = 0; i < grams.Length; i++)
        {
            output.Write(grams[i]);
            output.Write(counts[i]);
        }
    }

    /// <summary>Adds what other counts have written, without ever holding them as well.</summary>
    /// <exception cref="InvalidDataException">There are more counts than exact counting takes, or an empty one.</exception>
    public void Merge(BinaryReader input)
    {
        var length = input.ReadInt32();
        if (length is < -1 or > ProfileParameters.ExactGrams) throw new InvalidDataException("damaged counts");
        if (length == -1)
        {
            if (exact is not null) Sketch();
            MergeSketch(input);
        }

        for (var i = 0; i < length; i++)
        {
            var (gram, count) = (input.ReadUInt64(), input.ReadUInt32());
            if (count == 0) throw new InvalidDataException("damaged counts");
            Add(gram, count);
        }
    }

    private void Add(ulong gram, uint count)
    {
        if (exact is null)
        {
            for (var row = 0; row < ProfileParameters.SketchRows; row++) sketch![Slot(gram, row)] += count;
            return;
        }

        exact.Add(gram, count);
        if (exact.Count > ProfileParameters.ExactGrams) Sketch();
    }

    private void Sketch()
    {
        var counted = exact!;
        exact = null;
        sketch = new uint[ProfileParameters.SketchRows * Width];
        counted.ForEach(Add);
    }

    private void WriteSketch(BinaryWriter output)
    {
        Span<byte> bytes = stackalloc byte[Together];
        for (var i = 0; i < sketch!.Length; i += Together / sizeof(uint))
        {
            for (var k = 0; k < Together / sizeof(uint); k++)
                BinaryPrimitives.WriteUInt32LittleEndian(bytes[(k * sizeof(uint))..], sketch[i + k]);
            output.Write(bytes);
        }
    }

    private void MergeSketch(BinaryReader input)
    {
        Span<byte> bytes = stackalloc byte[Together];
        for (var i = 0; i < sketch!.Length; i += Together / sizeof(uint))
        {
            input.BaseStream.ReadExactly(bytes);
            for (var k = 0; k < Together / sizeof(uint); k++)
                sketch[i + k] = checked(sketch[i + k] + BinaryPrimitives.ReadUInt32LittleEndian(bytes[(k * sizeof(uint))..]));
        }
    }

    private static int Slot(ulong gram, int row) =>
        (row * Width) + (int)(GramHash.Join(gram, (ulong)row) >> (64 - ProfileParameters.SketchBits));
}
