namespace Ganhuo.Benchmarks;

/// <summary>Sets of phrases of four to ten characters to look for in <see cref="ReportText"/>.</summary>
internal static class PhraseSets
{
    /// <summary>
    /// As many different stretches of such text, of another seed; for a sparse set their characters are shuffled, so
    /// that they look alike and hardly occur. In ordinal order.
    /// </summary>
    internal static string[] Of(int count, bool sparse) => From(new ReportText(2).Generate(3_000_000), count, sparse);

    /// <summary>The same from a text of your own.</summary>
    internal static string[] From(string text, int count, bool sparse)
    {
        var random = new Random(count);
        var phrases = new SortedSet<string>(StringComparer.Ordinal);
        while (phrases.Count < count)
        {
            int length = random.Next(4, 11);
            char[] phrase = text.Substring(random.Next(text.Length - length), length).ToCharArray();
            if (phrase.Any(c => c is < '\u4E00' or > '\u9FD5')) continue;
            if (sparse) random.Shuffle(phrase);
            string candidate = new(phrase);
            if (!sparse || !text.AsSpan(0, Math.Min(text.Length, 200_000)).Contains(candidate, StringComparison.Ordinal))
                phrases.Add(candidate);
        }

        return [.. phrases];
    }
}
