using System.Collections.Immutable;
using System.IO.Compression;
using static System.FormattableString;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// The file of a <see cref="LinearModel"/>: Brotli over magic, format version, labels, feature count, temperature,
/// biases, scales, the features that have weights, each as its distance from the one before, and their weights label by
/// label (equal bytes together compress best).
/// </summary>
internal static class LinearModelFile
{
    private const uint Magic = 0x4D4C4847; // "GHLM"
    private const int Version = 2;

    private const int BufferSize = 16 * 1024;

    /// <summary>Labels a model may have.</summary>
    public const int MostLabels = 256;

    /// <summary>A model of the package.</summary>
    public static LinearModel LoadEmbedded(string name)
    {
        var resource = $"Knowledge/Models/{name}.bin";
        using var stream = typeof(LinearModel).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException(resource);
        return Read(stream, resource);
    }

    public static void Write(LinearModel model, Stream output)
    {
        using var brotli = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(model.Labels.Length);
        foreach (var label in model.Labels) writer.Write(label);
        writer.Write(model.Features);
        writer.Write(model.Temperature);
        foreach (var bias in model.Biases) writer.Write(bias);
        foreach (var scale in model.Scales) writer.Write(scale);
        var stride = LinearModel.StrideOf(model.Labels.Length);
        var used = model.Used.ToArray();
        writer.Write7BitEncodedInt(used.Length);
        for (var i = 0; i < used.Length; i++) writer.Write7BitEncodedInt(i == 0 ? used[0] : used[i] - used[i - 1]);
        for (var label = 0; label < model.Labels.Length; label++)
            for (var row = 1; row <= used.Length; row++)
                writer.Write(model.Rows[(row * stride) + label]);
    }

    /// <exception cref="InvalidDataException">The file is no model, of another version, or cut short.</exception>
    public static LinearModel Read(Stream input, string name)
    {
        try
        {
            using var brotli = new BrotliStream(input, CompressionMode.Decompress, leaveOpen: true);

            // Thousands of numbers are read a byte at a time, and each would be a call into the decoder.
            using var buffered = new BufferedStream(brotli, BufferSize);
            using var reader = new BinaryReader(buffered);
            return Read(reader, name);
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{name}: not a whole model file", e);
        }
    }

    private static LinearModel Read(BinaryReader reader, string name)
    {
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException($"{name}: not a model file");
        var version = reader.ReadInt32();
        if (version != Version)
            throw new InvalidDataException(Invariant($"{name}: model format {version}; this version reads {Version}"));
        var labels = Labels(reader, name);
        var features = reader.ReadInt32();
        if (features is < 1 or > 1 << 22) throw new InvalidDataException(Invariant($"{name}: {features} features"));
        var temperature = reader.ReadSingle();
        var biases = Singles(reader, labels.Length);
        var scales = Singles(reader, labels.Length);
        var used = Used(reader, features, name);
        return LinearModel.OfRows(labels, features, used, Rows(reader, used.Length, labels.Length), scales, biases, temperature);
    }

    private static ImmutableArray<string> Labels(BinaryReader reader, string name)
    {
        var count = reader.ReadInt32();
        if (count is < 2 or > MostLabels) throw new InvalidDataException(Invariant($"{name}: {count} labels"));
        var labels = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < count; i++) labels.Add(reader.ReadString());
        return labels.MoveToImmutable();
    }

    private static float[] Singles(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++) values[i] = reader.ReadSingle();
        return values;
    }

    private static int[] Used(BinaryReader reader, int features, string name)
    {
        var count = reader.Read7BitEncodedInt();
        if (count < 0 || count > Math.Min(features, LinearModel.MostUsed))
            throw new InvalidDataException(Invariant($"{name}: {count} features with weights"));
        var used = new int[count];
        long feature = 0;
        for (var i = 0; i < count; i++)
        {
            var step = reader.Read7BitEncodedInt();
            feature += step;
            if (step < (i == 0 ? 0 : 1) || feature >= features)
                throw new InvalidDataException(Invariant($"{name}: feature {feature} of {features}"));
            used[i] = (int)feature;
        }

        return used;
    }

    private static sbyte[] Rows(BinaryReader reader, int count, int labels)
    {
        var stride = LinearModel.StrideOf(labels);
        var weights = new sbyte[(count + 1) * stride];
        var column = new byte[count];
        for (var label = 0; label < labels; label++)
        {
            reader.BaseStream.ReadExactly(column);
            for (var row = 0; row < count; row++)
                weights[((row + 1) * stride) + label] = (sbyte)column[row];
        }

        return weights;
    }
}
