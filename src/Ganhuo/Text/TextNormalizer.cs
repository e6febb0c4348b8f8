using System.Buffers;

namespace Ganhuo.Text;

/// <summary>
/// Folds a source text into the form that is matched. Each unit becomes one unit or none (CR before LF, invisible
/// characters), so the map back stays a short list.
/// </summary>
internal static class TextNormalizer
{
    public static NormalText Normalize(SourceText source)
    {
        var content = source.Content;
        var first = FirstChange(content);
        var text = first == content.Length ? new NormalText(content, OffsetMap.Identity) : Rewrite(content, first);
        return source.Headings.IsEmpty ? text : text with { Headings = source.Headings };
    }

    private static int FirstChange(string content)
    {
        var at = 0;
        while (at < content.Length && (content[at] is >= '\u4E00' and <= '\u9FFF' || Fold(content, at) == content[at]))
            at++;
        return at;
    }

    // The comma of prose stays as it is; the one inside a figure is written as figures are.
    private static char Fold(string content, int at) =>
        content[at] == '，' && ThousandsMark.IsAt(content, at) ? ',' : CharacterFolding.Fold(content[at]);

    private static NormalText Rewrite(string content, int from)
    {
        var buffer = ArrayPool<char>.Shared.Rent(content.Length);
        content.AsSpan(0, from).CopyTo(buffer);
        var (offsets, dropped) = (new List<int>(), new List<int>());
        var length = from;
        for (var at = from; at < content.Length; at++)
        {
            var folded = HanCharacter.Is(content[at]) ? content[at]
                : content[at] == '\r' && at + 1 < content.Length && content[at + 1] == '\n' ? CharacterFolding.Dropped
                : Fold(content, at);
            if (folded != CharacterFolding.Dropped) buffer[length++] = folded;
            else Drop(offsets, dropped, length, at + 1 - length);
        }

        var map = offsets.Count == 0 ? OffsetMap.Identity : new OffsetMap([.. offsets], [.. dropped]);
        var normal = new NormalText(new string(buffer, 0, length), map);
        ArrayPool<char>.Shared.Return(buffer);
        return normal;
    }

    private static void Drop(List<int> offsets, List<int> dropped, int length, int inAll)
    {
        if (offsets.Count > 0 && offsets[^1] == length)
        {
            dropped[^1] = inAll;
            return;
        }

        offsets.Add(length);
        dropped.Add(inAll);
    }
}
