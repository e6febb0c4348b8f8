using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// A fingerprint of how text becomes features: weights trained over one numbering mean nothing over another. It is taken
/// from what <see cref="ParagraphFeatures"/> really gives for a text, so that no one has to remember to raise a version.
/// </summary>
internal static class FeatureSettings
{
    private const string Probe =
        "一是深入学习贯彻党的二十大精神，2023年召开党组会**次；（二）存在“重业务、轻党建”问题3个，下一步由分管领导负责，12月底前完成整改。";

    public static string Fingerprint()
    {
        var features = new FeatureSet(ParagraphFeatures.Count);
        ParagraphFeatures.Extract(Probe, ref features);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, ParagraphFeatures.Count);
        foreach (var feature in features.Indices)
        {
            Append(hash, feature);
            Append(hash, BitConverter.DoubleToInt64Bits(FeatureValue.Of(features.Count)));
        }

        features.Dispose();
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static void Append(IncrementalHash hash, long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        hash.AppendData(bytes);
    }
}
