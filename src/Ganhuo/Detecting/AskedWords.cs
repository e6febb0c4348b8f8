using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>
/// Words that a rule asks whether a stretch of the report holds them. They are a kind of the lexicons (asked-words.tsv), and
/// were found with all else in the one pass over the text; for single characters, which stand everywhere, looking is less work
/// than keeping where each stands. Immutable.
/// </summary>
/// <param name="kind">Their kind.</param>
/// <param name="characters">Words of one character.</param>
internal sealed class AskedWords(string kind, string characters = "")
{
    private readonly SearchValues<char> characters = SearchValues.Create(characters);

    /// <summary>Whether one stands inside <paramref name="span"/>.</summary>
    public bool AreIn(RuleContext context, TextSpan span) =>
        context.Text.Slice(span).ContainsAny(characters) || context.Phrases.Has(kind, span);

    /// <summary>
    /// Whether one stands inside <paramref name="span"/> and shares no character with <paramref name="other"/>, which is in it too.
    /// </summary>
    public bool AreBeside(RuleContext context, TextSpan span, TextSpan other) =>
        AreIn(context, new TextSpan(span.Start, other.Start)) || AreIn(context, new TextSpan(other.End, Math.Max(other.End, span.End)));

    /// <summary>Whether <paramref name="span"/> begins with one of more than one character.</summary>
    public bool BeginAt(RuleContext context, TextSpan span) => context.Phrases.Has(kind, span, atStart: true);
}
