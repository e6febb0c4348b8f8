namespace Ganhuo.Detecting.Evidences;

/// <summary>Which signs each character is, from the words and characters the sources themselves begin with.</summary>
internal static class SignTable
{
    private static readonly ClauseSigns[] Signs = Fill();

    /// <summary>The signs of one character.</summary>
    public static ClauseSigns Of(char c) => Signs[c];

    /// <summary>The signs of all characters of a stretch of text.</summary>
    public static ClauseSigns Of(ReadOnlySpan<char> text)
    {
        var signs = ClauseSigns.None;
        foreach (var c in text) signs |= Signs[c];
        return signs;
    }

    private static ClauseSigns[] Fill()
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
        return table;
    }

    private static void Add(ClauseSigns[] table, ClauseSigns sign, ReadOnlySpan<char> characters)
    {
        foreach (var c in characters) table[c] |= sign;
    }
}
