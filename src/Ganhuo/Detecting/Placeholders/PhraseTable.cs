using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Words with a class, asked by what a text begins or ends with; the longest word wins. Immutable.</summary>
/// <typeparam name="TClass">The classes; its default is that of words that are none.</typeparam>
internal sealed class PhraseTable<TClass>
    where TClass : struct, Enum
{
    private readonly Side beginnings, ends;

    public PhraseTable(Dictionary<string, TClass> words) =>
        (beginnings, ends) = (new Side(words, static (word, at) => word[at]), new Side(words, static (word, at) => word[^(at + 1)]));

    /// <summary>Class and length of the longest word that <paramref name="text"/> begins with.</summary>
    public TClass Begins(ReadOnlySpan<char> text, out int length)
    {
        if (!text.IsEmpty)
        {
            var second = text.Length > 1 ? text[1] : '\0';
            foreach (ref readonly var word in beginnings.Of(text[0], second))
                if (word.MayBe(second) && (word.Length <= 2 || text.StartsWith(word.Text)))
                {
                    length = word.Length;
                    return word.Class;
                }
        }

        length = 0;
        return default;
    }

    /// <summary>Class and length of the longest word that <paramref name="text"/> ends with.</summary>
    public TClass Ends(ReadOnlySpan<char> text, out int length)
    {
        if (!text.IsEmpty)
        {
            var second = text.Length > 1 ? text[^2] : '\0';
            foreach (ref readonly var word in ends.Of(text[^1], second))
                if (word.MayBe(second) && (word.Length <= 2 || text.EndsWith(word.Text)))
                {
                    length = word.Length;
                    return word.Class;
                }
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

    // The words by the first character of each from one side, of one character the longest first. Of most characters there is
    // none, and with most others behind it none but that of the one character alone: a bit each for pairs and for characters that
    // are a word stays in the nearest cache, where the groups do not.
    private sealed class Side
    {
        private readonly Entry[] words;
        private readonly ushort[] groups = new ushort[char.MaxValue + 1];
        private readonly CharacterPairs pairs = new();
        private readonly int[] starts;
        private readonly CharacterSet alone;

        public Side(Dictionary<string, TClass> all, Func<string, int, char> of)
        {
            var count = 0;
            alone = new([.. all.Keys.Where(static word => word.Length == 1).Select(static word => word[0])]);
            foreach (var word in all.Keys)
            {
                if (groups[of(word, 0)] == 0) groups[of(word, 0)] = checked((ushort)++count);
                if (word.Length > 1) pairs.Add(of(word, 0), of(word, 1));
            }

            (words, starts) = (new Entry[all.Count], new int[count + 1]);
            foreach (var word in all.Keys) starts[groups[of(word, 0)]]++;
            for (var i = 1; i <= count; i++) starts[i] += starts[i - 1];
            var ends = new int[count];
            foreach (var (word, its) in all)
            {
                var group = groups[of(word, 0)] - 1;
                var (first, at) = (starts[group], starts[group] + ends[group]++);
                for (; at > first && words[at - 1].Length < word.Length; at--) words[at] = words[at - 1];
                words[at] = new Entry(word, word.Length, word.Length > 1 ? of(word, 1) : '\0', its);
            }
        }

        /// <summary>
        /// The words that may begin with two characters, the second of which is 0 where there is none; what is one character alone is
        /// among them, and last.
        /// </summary>
        public ReadOnlySpan<Entry> Of(char first, char second) =>
            pairs.MayHave(first, second) ? Of(first) : alone.Has(first) ? Of(first)[^1..] : [];

        private ReadOnlySpan<Entry> Of(char first) =>
            groups[first] is > 0 and var group ? words.AsSpan(starts[group - 1]..starts[group]) : [];
    }

    // Of words with the same first character from one side the second, 0 where there is none, tells nearly all apart, and nothing has to
    // be fetched for it.
    private readonly record struct Entry(string Text, int Length, char Second, TClass Class)
    {
        public bool MayBe(char second) => Second == second || Second == '\0';
    }
}
