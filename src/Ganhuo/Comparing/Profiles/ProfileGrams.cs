using Ganhuo.Comparing.Folding;

namespace Ganhuo.Comparing.Profiles;

/// <summary>The grams a profile counts: of <see cref="ProfileParameters.Gram"/> symbols, never across clauses.</summary>
internal static class ProfileGrams
{
    public static IEnumerable<ProfileGram> Of(FoldedText text)
    {
        var hashes = GramHash.Of(text.Symbols, ProfileParameters.Gram);
        var clauseEnd = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i >= clauseEnd) clauseEnd = EndOfClause(text, i);
            if (i + ProfileParameters.Gram <= clauseEnd) yield return new ProfileGram(hashes[i], i);
        }
    }

    /// <summary>The clauses long enough to hold a gram, as they stand in the normalised text.</summary>
    public static IReadOnlyList<string> Clauses(FoldedText text)
    {
        var clauses = new List<string>();
        for (var start = 0; start < text.Length && clauses.Count < ProfileParameters.SampledClauses;)
        {
            var end = EndOfClause(text, start);
            if (end - start >= ProfileParameters.Gram) clauses.Add(text.Text.Slice(text.SpanOf(start, end)).ToString());
            start = end;
        }

        return clauses;
    }

    private static int EndOfClause(FoldedText text, int start)
    {
        var next = text.Opens[(start + 1)..].IndexOf(true);
        return next < 0 ? text.Length : start + 1 + next;
    }
}
