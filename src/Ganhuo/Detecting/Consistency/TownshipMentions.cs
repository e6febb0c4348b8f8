using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>Townships that a report names, as far as the table knows them.</summary>
internal static class TownshipMentions
{
    private const int LongestName = 7;
    private const int ShortestName = 3;

    /// <summary>What makes another word of the noun before it: 镇级, 乡村.</summary>
    private const string OtherWords = "级村风亲愁贤土域容区长里";

    /// <summary>The longest known name that ends at each 镇, 乡 or 街道 of running text, in text order, with its counties.</summary>
    public static IEnumerable<(TextSpan Span, ImmutableArray<string> Counties)> In(NormalText text, TownshipTable table)
    {
        var content = text.Content;
        for (var at = 0; at < content.Length; at++)
        {
            if (EndOfNoun(content, at) is not (var end and > 0)) continue;
            for (var start = Math.Max(0, end - LongestName); start <= end - ShortestName; start++)
            {
                var counties = table.CountiesOf(content.AsSpan(start, end - start));
                if (counties.IsEmpty) continue;
                yield return (new TextSpan(start, end), counties);
                break;
            }
        }
    }

    private static int EndOfNoun(string content, int at)
    {
        var end = content[at] is '镇' or '乡' ? at + 1
            : content[at] == '街' && at + 1 < content.Length && content[at + 1] == '道' ? at + 2 : 0;
        return end > 0 && end < content.Length && OtherWords.Contains(content[end], StringComparison.Ordinal) ? 0 : end;
    }
}
