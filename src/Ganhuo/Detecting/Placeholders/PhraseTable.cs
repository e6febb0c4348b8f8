namespace Ganhuo.Detecting.Placeholders;

/// <summary>Words with a class, asked by what a text begins or ends with; the longest word wins. Immutable.</summary>
/// <typeparam name="TClass">The classes; its default is that of words that are none.</typeparam>
internal sealed class PhraseTable<TClass>
    where TClass : struct, Enum
{
    private readonly Side beginnings, ends;

    public PhraseTable(Dictionary<string, TClass> words) =>
        (beginnings, ends) = (new Side(words, static word => word[0]), new Side(words, static word => word[^1]));

    /// <summary>Class and length of the longest word that <paramref name="text"/> begins with.</summary>
    public TClass Begins(ReadOnlySpan<char> text, out int length)
    {
        if (!text.IsEmpty)
            foreach (var (word, found) in beginnings.Of(text[0]))
                if (text.StartsWith(word))
                {
                    length = word.Length;
                    return found;
                }

        length = 0;
        return default;
    }

    /// <summary>Class and length of the longest word that <paramref name="text"/> ends with.</summary>
    public TClass Ends(ReadOnlySpan<char> text, out int length)
    {
        if (!text.IsEmpty)
            foreach (var (word, found) in ends.Of(text[^1]))
                if (text.EndsWith(word))
                {
                    length = word.Length;
                    return found;
                }

        length = 0;
        return default;
    }

    /// <summary>Class of the word that ends last in <paramref name="text"/>.</summary>
    public TClass Last(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0; end--)
        {
            var found = Ends(text[..end], out var length);
            if (length > 0) return found;
        }

        return default;
    }

    // The words by one character of each, of one character the longest first; of most characters there is none.
    private sealed class Side
    {
        private readonly (string Word, TClass Class)[] words;
        private readonly ushort[] groups = new ushort[char.MaxValue + 1];
        private readonly int[] starts;

        public Side(Dictionary<string, TClass> all, Func<string, char> of)
        {
            var count = 0;
            foreach (var word in all.Keys)
                if (groups[of(word)] == 0) groups[of(word)] = checked((ushort)++count);
            (words, starts) = (new (string, TClass)[all.Count], new int[count + 1]);
            foreach (var word in all.Keys) starts[groups[of(word)]]++;
            for (var i = 1; i <= count; i++) starts[i] += starts[i - 1];
            var ends = new int[count];
            foreach (var (word, its) in all)
            {
                var group = groups[of(word)] - 1;
                var (first, at) = (starts[group], starts[group] + ends[group]++);
                for (; at > first && words[at - 1].Word.Length < word.Length; at--) words[at] = words[at - 1];
                words[at] = (word, its);
            }
        }

        public ReadOnlySpan<(string Word, TClass Class)> Of(char c) =>
            groups[c] is > 0 and var group ? words.AsSpan(starts[group - 1]..starts[group]) : [];
    }
}
