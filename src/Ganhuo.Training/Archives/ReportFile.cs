using System.Text;

namespace Ganhuo.Training.Archives;

/// <summary>How one report lies on disk: its line ends, its encoding, or the way it is broken.</summary>
/// <param name="NewLine">What ends its lines.</param>
/// <param name="Encoding">Its encoding, with the byte order mark it is written with.</param>
/// <param name="Breakage">Empty, or what was done to its bytes.</param>
internal sealed record ReportFile(string NewLine, Encoding Encoding, string Breakage)
{
    private static readonly string[] Breakages = ["picture", "pdf", "compound", "noise", "empty"];

    /// <summary>Breakages after which no text can be read; an empty file is a text of no characters.</summary>
    public bool IsReadable => Breakage is "" or "empty";

    public static ReportFile Of(ArchiveShape shape, int report)
    {
        var random = SeededRandom.Of(shape.Seed, report, stream: 4);
        var newLine = random.Chance(10) ? "\r\n" : "\n";
        var encoding = random.Below(100) switch
        {
            < 5 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!,
            < 6 => Encoding.Unicode,
            < 7 => Encoding.BigEndianUnicode,
            < 9 => Encoding.UTF8,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        var isBroken = shape.PlantOf(report).Kind == PlantKind.Broken;
        return new ReportFile(newLine, encoding, isBroken ? random.Pick(Breakages) : "");
    }

    public string TextOf(List<string> lines) => string.Join(NewLine, lines) + NewLine;

    public int OffsetOf(List<string> lines, (int Line, int At) place)
    {
        var offset = place.At;
        for (var i = 0; i < place.Line; i++) offset += lines[i].Length + NewLine.Length;
        return offset;
    }

    public byte[] BytesOf(string text, SeededRandom random) => Breakage switch
    {
        "" => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)],
        "empty" => [],
        "picture" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Noise(random)],
        "pdf" => [.. "%PDF-1.7\n"u8, .. Noise(random)],
        "compound" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Noise(random)],
        _ => [0x00, 0x01, 0x02, .. Noise(random)],
    };

    private static byte[] Noise(SeededRandom random)
    {
        var noise = new byte[4096];
        for (var i = 0; i < noise.Length; i++) noise[i] = (byte)random.Next();
        return noise;
    }
}
