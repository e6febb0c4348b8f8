using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Documents.Packing;

/// <summary>
/// Names of entries that do not say they are UTF-8: what Chinese programs pack is GBK, what others pack is UTF-8.
/// Decoding is strict UTF-8 first, then GB18030.
/// </summary>
internal sealed class EntryNames : Encoding
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Encoding Decoder { get; } = new EntryNames();

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) =>
        For(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        For(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => Strict.GetMaxCharCount(byteCount);

    private static Encoding For(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? UTF8 : PlainTextReader.Named("gb18030");
}
