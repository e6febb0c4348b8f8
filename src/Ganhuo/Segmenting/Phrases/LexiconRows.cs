using System.Globalization;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>Lexicon entries as rows of one length, with the tables they point into.</summary>
internal sealed class LexiconRows
{
    /// <exception cref="InvalidDataException">An entry has a year or the lexicons have more names than a row can hold.</exception>
    internal LexiconRows(IReadOnlyList<LexiconEntry> entries)
    {
        List<double> weights = [.. entries.Select(e => e.Weight).Distinct()];
        List<string> names = [.. entries.SelectMany(e => (string[])[e.Kind, e.Tag]).Distinct(StringComparer.Ordinal)];
        if (names.Count > ushort.MaxValue || weights.Count > ushort.MaxValue)
            throw new InvalidDataException("too many kinds, tags or weights");
        Dictionary<string, int> numbers = names.Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i, StringComparer.Ordinal);
        Rows = [.. entries.Select(e => new LexiconRow
        {
            Length = checked((ushort)e.Phrase.Length),
            Kind = (ushort)numbers[e.Kind],
            Tag = (ushort)numbers[e.Tag],
            Weight = (ushort)weights.IndexOf(e.Weight),
            From = Year(e.From),
            To = Year(e.To),
        })];
        Weights = [.. weights];
        Text = string.Concat(string.Concat(entries.Select(e => e.Phrase)), string.Join('\n', names)).ToCharArray();
    }

    /// <summary>One an entry, in their order.</summary>
    internal LexiconRow[] Rows { get; }

    /// <summary>The different weights.</summary>
    internal double[] Weights { get; }

    /// <summary>The phrases one behind the other, then the names, a line each.</summary>
    internal char[] Text { get; }

    /// <summary>The entries again.</summary>
    internal static LexiconEntry[] ToEntries(double[] weights, LexiconRow[] rows, char[] text)
    {
        int at = 0;
        foreach (LexiconRow row in rows) at += row.Length;
        string[] names = new string(text, at, text.Length - at).Split('\n');
        var entries = new LexiconEntry[rows.Length];
        at = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            LexiconRow row = rows[i];
            entries[i] = new LexiconEntry(
                new string(text, at, row.Length), names[row.Kind], names[row.Tag], weights[row.Weight],
                row.From == 0 ? null : row.From, row.To == 0 ? null : row.To);
            at += row.Length;
        }

        return entries;
    }

    private static short Year(int? year) => year switch
    {
        null => 0,
        > 0 and <= short.MaxValue => (short)year.Value,
        _ => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{year} is no year a row can hold")),
    };
}
