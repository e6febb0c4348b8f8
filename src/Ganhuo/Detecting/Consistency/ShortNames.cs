using System.Collections.Immutable;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// Places called by their name without its level where a report says whom it serves: 为桐庐高质量发展作出贡献. Only there: a
/// short name is often a word of its own, or a piece of two.
/// </summary>
internal static class ShortNames
{
    private const int Length = 2;

    private static readonly string[] Levels = ["县", "市", "区", "省", "旗"];

    /// <summary>Each with the codes of every division it may be short for, in text order.</summary>
    public static IEnumerable<(TextSpan Span, ImmutableArray<string> Codes)> In(NormalText text, PhraseHits phrases,
        DivisionTable divisions)
    {
        var (serving, words) = (new HitPlaces(phrases.Of("serving")), new HitPlaces(phrases.Of("place-word")));
        foreach (var served in phrases.Of("served"))
        {
            if (served.Span.Start < Length) continue;
            var name = new TextSpan(served.Span.Start - Length, served.Span.Start);
            // What stands where a place would may be a word of the report.
            if (!serving.EndAt(name.Start) || words.Has(name)) continue;
            var codes = CodesOf(text.Content.Substring(name.Start, Length), divisions);
            if (!codes.IsEmpty) yield return (name, codes);
        }
    }

    private static ImmutableArray<string> CodesOf(string name, DivisionTable divisions)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var level in Levels) codes.AddRange(divisions.CodesOf(name + level));
        return codes.DrainToImmutable();
    }
}
