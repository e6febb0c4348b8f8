namespace Ganhuo.Training.Evaluating;

/// <summary>A placeholder of a lone paragraph, in text order.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Slot">What should stand there.</param>
/// <param name="Kind">Whether it was never written or is hidden.</param>
/// <param name="Nth">Which of several such texts behind the placeholder before it is: a look-alike may stand between them.</param>
internal sealed record GoldSlot(string Text, string Slot, string Kind, int Nth = 1)
{
    /// <summary>Where it begins in a text; -1 where it is not there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its own text, in the form that the text is in.</param>
    /// <param name="from">Where the placeholder before it ends.</param>
    public int IndexIn(string text, string words, int from)
    {
        if (words.Length == 0) return -1;
        var at = text.IndexOf(words, from, StringComparison.Ordinal);
        for (var nth = 1; nth < Nth && at >= 0; nth++) at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal);
        return at;
    }
}
