namespace Ganhuo.Segmenting;

/// <summary>
/// Finds every phrase of a set in one pass over a text, and says which entries each one belongs to.
/// Immutable and thread-safe; matching allocates nothing.
/// </summary>
/// <remarks>
/// Comparison is ordinal over UTF-16. A phrase may stand under several entries; each is reported, in the order given.
/// Matches come in order of their start, then of their end.
/// </remarks>
internal sealed class PhraseAutomaton
{
    /// <summary>The longest phrase taken, in UTF-16 units; it bounds the work at one position of the text.</summary>
    internal const int MaxPhraseLength = 256;

    private readonly ushort[] _codes;
    private readonly DoubleArrayLayout _trie;
    private readonly int[] _entryStarts;
    private readonly int[] _entries;

    private PhraseAutomaton(ushort[] codes, DoubleArrayLayout trie, int[] entryStarts, int[] entries)
    {
        _codes = codes;
        _trie = trie;
        _entryStarts = entryStarts;
        _entries = entries;
    }

    /// <summary>Builds the automaton; the result is the same for any order of different phrases.</summary>
    /// <exception cref="ArgumentException">A phrase is empty or longer than <see cref="MaxPhraseLength"/>.</exception>
    internal static PhraseAutomaton Build(IReadOnlyList<KeyValuePair<string, int>> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var byPhrase = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < phrases.Count; i++)
        {
            (string phrase, int entry) = phrases[i];
            RequireUsable(phrase, i);
            if (!byPhrase.TryGetValue(phrase, out List<int>? entries)) byPhrase.Add(phrase, entries = []);
            entries.Add(entry);
        }

        var starts = new List<int>(byPhrase.Count + 1) { 0 };
        var flat = new List<int>(phrases.Count);
        foreach (List<int> entries in byPhrase.Values)
        {
            flat.AddRange(entries);
            starts.Add(flat.Count);
        }

        string[] keys = [.. byPhrase.Keys];
        ushort[] codes = DoubleArrayBuilder.AssignCodes(keys);
        return new PhraseAutomaton(codes, DoubleArrayBuilder.Build(keys, codes), [.. starts], [.. flat]);
    }

    /// <summary>Reports every occurrence of every phrase, overlapping ones included.</summary>
    internal void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct
    {
        for (int start = 0; start < text.Length; start++)
        {
            int node = 0;
            for (int end = start; end < text.Length;)
            {
                node = Step(node, text[end++]);
                if (node == DoubleArrayLayout.NoValue) break;
                int phrase = _trie.Values[node];
                if (phrase != DoubleArrayLayout.NoValue) Report(start, end, phrase, ref sink);
            }
        }
    }

    /// <summary>
    /// Reports occurrences that do not overlap: from the left, at each position the longest phrase, then on from its
    /// end. Where that phrase stands under several entries, each of them is reported.
    /// </summary>
    internal void FindLongest<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct
    {
        for (int start = 0; start < text.Length;)
        {
            (int phrase, int end) = LongestAt(text, start);
            if (phrase == DoubleArrayLayout.NoValue)
            {
                start++;
                continue;
            }

            Report(start, end, phrase, ref sink);
            start = end;
        }
    }

    private (int Phrase, int End) LongestAt(ReadOnlySpan<char> text, int start)
    {
        (int Phrase, int End) longest = (DoubleArrayLayout.NoValue, start);
        int node = 0;
        for (int end = start; end < text.Length;)
        {
            node = Step(node, text[end++]);
            if (node == DoubleArrayLayout.NoValue) break;
            int phrase = _trie.Values[node];
            if (phrase != DoubleArrayLayout.NoValue) longest = (phrase, end);
        }

        return longest;
    }

    private int Step(int node, char c)
    {
        ushort code = _codes[c];
        int next = _trie.Base[node] + code;
        return _trie.Labels[next] == code ? next : DoubleArrayLayout.NoValue;
    }

    private void Report<TSink>(int start, int end, int phrase, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct
    {
        for (int i = _entryStarts[phrase]; i < _entryStarts[phrase + 1]; i++) sink.OnPhrase(start, end, _entries[i]);
    }

    private static void RequireUsable(string phrase, int index)
    {
        if (string.IsNullOrEmpty(phrase))
            throw new ArgumentException($"Phrase number {index} is empty.");
        if (phrase.Length > MaxPhraseLength)
            throw new ArgumentException(
                $"Phrase number {index} has {phrase.Length} characters; at most {MaxPhraseLength} are taken.");
    }
}
