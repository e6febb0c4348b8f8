namespace Ganhuo.Detecting.Evidences;

/// <summary>Which signs each character is, from the words and characters the sources themselves begin with.</summary>
internal static class SignTable
{
    // Of all sets of signs that a character may be, few are there: a byte says which, so that the table stays in the near caches.
    private static readonly byte[] SetOf = new byte[char.MaxValue + 1];
    private static readonly ClauseSigns[] Sets = Fill();

    /// <summary>The signs of one character.</summary>
    public static ClauseSigns Of(char c) => Sets[SetOf[c]];

    /// <summary>The signs of all characters of a stretch of text.</summary>
    public static ClauseSigns Of(ReadOnlySpan<char> text)
    {
        var signs = ClauseSigns.None;
        foreach (var c in text) signs |= Sets[SetOf[c]];
        return signs;
    }

    private static ClauseSigns[] Fill()
    {
        var signs = Signs();
        var sets = new List<ClauseSigns>();
        for (var c = 0; c < signs.Length; c++)
        {
            var set = sets.IndexOf(signs[c]);
            if (set < 0)
            {
                set = sets.Count;
                sets.Add(signs[c]);
            }

            SetOf[c] = checked((byte)set);
        }

        return [.. sets];
    }

    private static ClauseSigns[] Signs()
    {
        var table = new ClauseSigns[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            if (NumeralReader.CanStart((char)c)) table[c] |= ClauseSigns.Numeral;
        Add(table, ClauseSigns.Date, DateSource.Beginnings);
        Add(table, ClauseSigns.Document, DocumentSource.Openers);
        Add(table, ClauseSigns.Quotation, EventSource.Openers);
        Add(table, ClauseSigns.Position, RankingSource.Beginnings);
        Add(table, ClauseSigns.By, "由");
        Add(table, ClauseSigns.Mask, "某");
        Add(table, ClauseSigns.Comparison, EvidenceChoice.Beginnings);
        Add(table, ClauseSigns.Done, NarrationFeatures.Done);
        Add(table, ClauseSigns.Thought, NarrationFeatures.Thoughts);
        Add(table, ClauseSigns.Norm, NarrationFeatures.Norms);
        Add(table, ClauseSigns.Count, NarrationFeatures.Counts);
        Add(table, ClauseSigns.List, "、");
        return table;
    }

    private static void Add(ClauseSigns[] table, ClauseSigns sign, ReadOnlySpan<char> characters)
    {
        foreach (var c in characters) table[c] |= sign;
    }
}
