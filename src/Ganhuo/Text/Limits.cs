namespace Ganhuo.Text;

/// <summary>
/// Every cap on what is read, in one place. The readers of this library and of Ganhuo.Documents refuse what is beyond a cap
/// with a reason and never cut it short; a text that is handed over as a string has no cap.
/// </summary>
public static class Limits
{
    /// <summary>Largest file read, in bytes (256 MiB).</summary>
    public static int MaxFileBytes => 256 * 1024 * 1024;

    /// <summary>Most entries of a packed document.</summary>
    public static int MaxArchiveEntries => 10_000;

    /// <summary>Most bytes one entry of a packed document may unpack to (128 MiB).</summary>
    public static long MaxEntryBytes => 128L * 1024 * 1024;

    /// <summary>An entry that has unpacked to <see cref="RatioFloorBytes"/> may not be more than this many times its packed size.</summary>
    public static int MaxInflationRatio => 200;

    /// <summary>Bytes below which the inflation ratio is not judged (4 MiB): small XML of blanks packs very well.</summary>
    public static long RatioFloorBytes => 4L * 1024 * 1024;

    /// <summary>Most bytes all parts read of one archive may unpack to together (512 MiB).</summary>
    public static long MaxUnpackedBytes => 512L * 1024 * 1024;

    /// <summary>How deep archives may lie in archives; the outermost counts.</summary>
    public static int MaxArchiveDepth => 3;

    /// <summary>Deepest nesting of XML elements.</summary>
    public static int MaxXmlDepth => 256;

    /// <summary>
    /// Deepest nesting of elements of a web page; tags that are never closed count (the parser itself misplaces what lies deeper than 512).
    /// </summary>
    public static int MaxWebDepth => 400;

    /// <summary>Longest cell or field of a table of reports, in characters.</summary>
    public static int MaxFieldCharacters => 16 * 1024 * 1024;

    /// <summary>Most seconds a converter may take for one document.</summary>
    public static int MaxConverterSeconds => 120;

    /// <summary>Most address space a converter may take, in KiB (8 GiB; LibreOffice maps far more than it uses).</summary>
    public static int MaxConverterKibibytes => 8 * 1024 * 1024;

    /// <summary>Most bytes a converter may write (128 MiB).</summary>
    public static long MaxConverterBytes => 128L * 1024 * 1024;

    /// <summary>Share of control characters from which bytes are taken for no text.</summary>
    public static double MaxControlShare => 0.005;

    /// <summary>Share of undecodable characters from which bytes are taken for no text.</summary>
    public static double MaxUndecodableShare => 0.01;
}
