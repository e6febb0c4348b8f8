namespace Ganhuo.Segmenting;

/// <summary>The words with their log probabilities and parts of speech, and the model for what they lack. Immutable.</summary>
internal sealed class WordDictionary
{
    /// <summary>The resource <c>Ganhuo.Training compile-dictionary</c> writes.</summary>
    internal const string ResourceName = "Knowledge/Segmenting/dictionary.bin";

    private static readonly Lazy<WordDictionary> SharedEmbedded = new(LoadEmbedded);

    internal WordDictionary(WordTables tables)
    {
        Tables = tables;
        Codes = CharacterCodes.Assign(tables.Han.Span);
        UnknownWeight = -tables.LogTotal;
        Costs = ComputeCosts(tables);
        Roots = ComputeRoots();
    }

    /// <summary>jieba 0.42.1's dictionary, loaded once a process.</summary>
    internal static WordDictionary Embedded => SharedEmbedded.Value;

    internal WordTables Tables { get; }

    /// <summary>The code of each UTF-16 unit.</summary>
    internal ushort[] Codes { get; }

    /// <summary>The negated log probability by <see cref="WordSlot.Weight"/>, never below 0; infinite at 0.</summary>
    internal double[] Costs { get; }

    /// <summary>The log probability of a character that no word can explain.</summary>
    internal double UnknownWeight { get; }

    /// <summary>By character code.</summary>
    internal WordRoot[] Roots { get; }

    /// <summary>How often the word was counted; 0 where it is no word of the dictionary.</summary>
    internal long Frequency(ReadOnlySpan<char> word)
    {
        int slot = Find(word);
        return slot < 0 ? 0 : Tables.Frequencies[Tables.Slots[slot].Weight];
    }

    /// <summary>
    /// The length of the longest word that <paramref name="text"/> begins with, of two characters or more; 0 where it begins with none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">Longer words are not looked for.</param>
    internal int LongestAt(ReadOnlySpan<char> text, int longest)
    {
        ReadOnlySpan<WordSlot> slots = Tables.Slots.Span;
        int node = 0, found = 0;
        for (int at = 0; at < text.Length && at < longest; at++)
        {
            ushort code = Codes[text[at]];
            node = slots[node].Base + code;
            if (slots[node].Label != code) break;
            if (at > 0 && slots[node].Weight != 0) found = at + 1;
        }

        return found;
    }

    /// <summary>Whether the characters are a word or the beginning of one.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>The part-of-speech tag of the word, or null where it has none.</summary>
    internal string? PartOfSpeech(ReadOnlySpan<char> word)
    {
        int slot = Find(word);
        return slot < 0 || Tables.Slots[slot].Weight == 0 ? null : Tables.TagNames[Tables.Tags[slot]];
    }

    /// <summary>Whether the characters with these codes, a 0 behind them, are a word.</summary>
    internal bool IsWord(ReadOnlySpan<ushort> codes)
    {
        ReadOnlySpan<WordSlot> slots = Tables.Slots.Span;
        WordSlot slot = slots[0];
        foreach (ushort code in codes)
        {
            slot = slots[slot.Base + code];
            if (slot.Label != code) return false;
        }

        return slot.Weight != 0;
    }

    /// <summary>The codes of the word's characters, as a string.</summary>
    internal string CodesOf(string word) => string.Concat(word.Select(c => (char)Codes[c]));

    private int Find(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<WordSlot> slots = Tables.Slots.Span;
        int node = 0;
        foreach (char c in word)
        {
            ushort code = Codes[c];
            node = slots[node].Base + code;
            if (slots[node].Label != code) return -1;
        }

        return word.IsEmpty ? -1 : node;
    }

    private static double[] ComputeCosts(WordTables tables)
    {
        ReadOnlySpan<double> logs = tables.Logs.Span;
        double[] costs = new double[logs.Length];
        costs[0] = double.PositiveInfinity;
        for (int i = 1; i < costs.Length; i++) costs[i] = tables.LogTotal - logs[i];
        return costs;
    }

    private WordRoot[] ComputeRoots()
    {
        var roots = new WordRoot[CharacterCodes.UnknownHan + 1 + Tables.Han.Length];
        ReadOnlySpan<WordSlot> slots = Tables.Slots.Span;
        int start = slots[0].Base;
        for (int code = 0; code < roots.Length; code++)
        {
            WordSlot slot = slots[start + code];
            bool inTrie = slot.Label == code;
            roots[code].Cost = inTrie ? Costs[slot.Weight] : -UnknownWeight;
            roots[code].Base = inTrie ? slot.Base : DoubleArrayLayout.NoChildren;
        }

        return roots;
    }

    private static WordDictionary LoadEmbedded()
    {
        using Stream stream = typeof(WordDictionary).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The resource {ResourceName} is missing from the assembly.");
        return new WordDictionary(WordTablesFile.Read(stream, ResourceName));
    }
}
