using System.Globalization;
using static System.FormattableString;

namespace Ganhuo.Segmenting;

/// <summary>Reads jieba's format for user dictionaries: a line a word, then optionally its frequency and its tag.</summary>
public static class UserDictionary
{
    /// <summary>The words of <paramref name="content"/>, in order; blank lines are skipped.</summary>
    /// <param name="content">The text of the dictionary.</param>
    /// <param name="name">What to call it in an error, usually the file's name.</param>
    /// <exception cref="FormatException">A line cannot be used; the message names the dictionary, the line and why.</exception>
    public static IReadOnlyList<UserWord> Parse(string content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        var words = new List<UserWord>();
        int number = 0;
        foreach (ReadOnlySpan<char> line in content.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> entry = line.Trim().TrimStart('\uFEFF');
            if (!entry.IsEmpty) words.Add(ParseLine(entry, name, number));
        }

        return words;
    }

    // From the right, because a word may hold spaces: a tag of lower-case letters, then a frequency of digits.
    private static UserWord ParseLine(ReadOnlySpan<char> entry, string name, int number)
    {
        ReadOnlySpan<char> tag = TakeLast(ref entry, char.IsAsciiLetterLower);
        ReadOnlySpan<char> digits = TakeLast(ref entry, char.IsAsciiDigit);
        if (entry.Length > WordEditor.MaxWordLength)
            throw new FormatException(
                Invariant($"{name}, line {number}: a word of {entry.Length} characters; at most {WordEditor.MaxWordLength} are taken."));
        long frequency = 0;
        if (!digits.IsEmpty && (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out frequency)
            || frequency > WordEditor.MaxFrequency))
            throw new FormatException(
                string.Create(CultureInfo.InvariantCulture,
                    $"{name}, line {number}: the frequency {digits} is above {WordEditor.MaxFrequency}."));
        return new UserWord(entry.ToString(), digits.IsEmpty ? null : frequency, tag.IsEmpty ? null : tag.ToString());
    }

    private static ReadOnlySpan<char> TakeLast(ref ReadOnlySpan<char> entry, Func<char, bool> belongs)
    {
        int space = entry.LastIndexOf(' ');
        if (space <= 0 || space + 1 == entry.Length) return [];
        ReadOnlySpan<char> last = entry[(space + 1)..];
        foreach (char c in last)
            if (!belongs(c)) return [];
        entry = entry[..space];
        return last;
    }
}
