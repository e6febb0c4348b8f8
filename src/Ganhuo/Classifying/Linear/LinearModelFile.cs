using System.Collections.Immutable;
using System.IO.Compression;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// The file of a <see cref="LinearModel"/>: Brotli over magic, format version, labels, feature count, temperature,
/// biases, scales, and the weights label by label (equal bytes together compress best).
/// </summary>
internal static class LinearModelFile
{
    private const uint Magic = 0x4D4C4847; // "GHLM"
    private const int Version = 1;

    /// <summary>Labels a model may have.</summary>
    public const int MostLabels = 256;

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
        for (var label = 0; label < model.Labels.Length; label++)
            for (var feature = 0; feature < model.Features; feature++)
                writer.Write(model.Weights[(feature * stride) + label]);
    }

    /// <exception cref="InvalidDataException">The file is no model, of another version, or cut short.</exception>
    public static LinearModel Read(Stream input, string name)
    {
        try
        {
            using var brotli = new BrotliStream(input, CompressionMode.Decompress, leaveOpen: true);
            using var reader = new BinaryReader(brotli);
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
            throw new InvalidDataException($"{name}: model format {version}; this version reads {Version}");
        var labels = Labels(reader, name);
        var features = reader.ReadInt32();
        if (features is < 1 or > 1 << 22) throw new InvalidDataException($"{name}: {features} features");
        var temperature = reader.ReadSingle();
        var biases = Singles(reader, labels.Length);
        var scales = Singles(reader, labels.Length);
        return new LinearModel(labels, Weights(reader, features, labels.Length), scales, biases, temperature);
    }

    private static ImmutableArray<string> Labels(BinaryReader reader, string name)
    {
        var count = reader.ReadInt32();
        if (count is < 2 or > MostLabels) throw new InvalidDataException($"{name}: {count} labels");
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

    private static sbyte[] Weights(BinaryReader reader, int features, int labels)
    {
        var stride = LinearModel.StrideOf(labels);
        var weights = new sbyte[features * stride];
        var column = new byte[features];
        for (var label = 0; label < labels; label++)
        {
            reader.BaseStream.ReadExactly(column);
            for (var feature = 0; feature < features; feature++)
                weights[(feature * stride) + label] = (sbyte)column[feature];
        }

        return weights;
    }
}
