using System.Text;

namespace Ganhuo.Text;

/// <summary>The byte order marks that decide an encoding.</summary>
internal static class ByteOrderMark
{
    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (PlainTextReader.Gb18030, 4),
        _ => null,
    };
}
