using System.Collections.Frozen;

namespace Ganhuo.Documents.Web;

/// <summary>What kinds of HTML elements there are, as far as text is concerned.</summary>
internal static class WebElements
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul");

    private static readonly FrozenSet<string> Unread = Set(
        "script style noscript template head nav button select option textarea input iframe object embed svg math canvas "
        + "audio video map rp rt noframes dialog");

    private const int LongestName = 12;

    private static readonly FrozenSet<string> Reopened = Set("a b big code em font i nobr s small strike strong tt u");

    private static readonly FrozenSet<string> Void = Set(
        "area base br col embed hr img input link meta param source track wbr p li td th tr option dt dd");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsUnread(string name) => Unread.Contains(name);

    /// <summary>Whether it needs no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether one that is not ended goes on in the next paragraph.</summary>
    public static bool IsReopened(string name) => Reopened.Contains(name);

    /// <summary>The name of the tag that begins here, in small letters; empty where none does.</summary>
    public static string NameAt(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < LongestName && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return length == 0 || !char.IsAsciiLetter(tag[0]) ? "" : tag[..length].ToString().ToLowerInvariant();
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
