namespace Ganhuo.Detecting.Correspondence;

/// <summary>Words with a weight each, scaled to Euclidean length 1 unless there are none; immutable.</summary>
internal sealed class WordWeights
{
    // In ordinal order, so that every sum is the same to the last bit whichever of two comes first.
    private readonly string[] words;
    private readonly double[] weights;

    public WordWeights(Dictionary<string, double> unscaled)
    {
        words = [.. unscaled.Keys];
        Array.Sort(words, StringComparer.Ordinal);
        weights = new double[words.Length];
        double squares = 0;
        for (var i = 0; i < words.Length; i++)
        {
            weights[i] = unscaled[words[i]];
            squares += weights[i] * weights[i];
        }

        var length = Math.Sqrt(squares);
        if (length == 0) words = [];
        for (var i = 0; i < words.Length; i++) weights[i] /= length;
    }

    /// <summary>Cosine of the two, in [0, 1].</summary>
    public double Likeness(WordWeights other)
    {
        double sum = 0;
        for (int i = 0, j = 0; Next(other, ref i, ref j); i++, j++) sum += weights[i] * other.weights[j];
        return Math.Min(1, sum);
    }

    /// <summary>The words of both, those that make them alike most first.</summary>
    public IEnumerable<string> Shared(WordWeights other)
    {
        var shared = new List<SharedWord>();
        for (int i = 0, j = 0; Next(other, ref i, ref j); i++, j++)
            shared.Add(new SharedWord(words[i], weights[i] * other.weights[j]));
        return shared.OrderByDescending(w => w.Weight).ThenBy(w => w.Word, StringComparer.Ordinal).Select(w => w.Word);
    }

    // Moves on to the next word that both have; false where there is none.
    private bool Next(WordWeights other, ref int i, ref int j)
    {
        while (i < words.Length && j < other.words.Length)
        {
            var order = string.CompareOrdinal(words[i], other.words[j]);
            if (order == 0) return true;
            if (order < 0) i++;
            else j++;
        }

        return false;
    }

    private sealed record SharedWord(string Word, double Weight);
}
