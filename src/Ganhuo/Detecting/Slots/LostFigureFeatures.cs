using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// What the place before a measure word looks like: the characters and words on both sides, what they are, and how the clause goes on.
/// Hashed.
/// </summary>
internal static class LostFigureFeatures
{
    /// <summary>Number of features.</summary>
    public const int Count = FeatureBag.Features;

    /// <summary>More than a site can have.</summary>
    public const int Most = 192;

    private const int LongestWord = 4, Around = 8, FarEnd = 12, Near = 24, Far = 60, Governed = 5, LongestClause = 200;

    // A character that no text has, before and behind the line.
    private const char Edge = '\uFFFF';

    /// <summary>Writes the features of a site, each once, and returns how many there are.</summary>
    /// <param name="words">What is known of words beside a slot.</param>
    /// <param name="line">The line.</param>
    /// <param name="site">A site of it.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    public static int Extract(ContextWords words, ReadOnlySpan<char> line, in LostFigureSite site, Span<int> features)
    {
        var bag = new FeatureBag(features);
        var unit = line[site.Start..site.End];
        Characters(line, site, unit, ref bag);
        Words(words, line, site, unit, ref bag);
        Clause(line, site, unit, ref bag);
        Governing(line, site, unit, ref bag);
        Series(line, site, unit, ref bag);
        Named(words, line, site, unit, ref bag);
        return bag.Distinct();
    }

    private static void Characters(ReadOnlySpan<char> line, in LostFigureSite site, ReadOnlySpan<char> unit, ref FeatureBag bag)
    {
        var (left, right) = (At(line, site.Start - 1), At(line, site.End));
        var (further, behind) = (At(line, site.Start - 2), At(line, site.End + 1));
        var (kind, next) = ((char)site.Unit, ClassOf(right));
        bag.Add((int)Feature.Unit, unit);
        bag.Add((int)Feature.UnitNext, unit, next);
        bag.Add((int)Feature.UnitLeft, unit, left);
        bag.Add((int)Feature.UnitRight, unit, right);
        bag.Add((int)Feature.LeftUnitNext, left, unit[^1], next);
        bag.Add((int)Feature.Left, left);
        bag.Add((int)Feature.LeftPair, further, left);
        bag.Add((int)Feature.LeftTriple, At(line, site.Start - 3), further, left);
        bag.Add((int)Feature.LeftKind, further, left, kind);
        bag.Add((int)Feature.LeftNext, further, left, next);
        bag.Add((int)Feature.Right, right);
        bag.Add((int)Feature.RightPair, right, behind);
        bag.Add((int)Feature.RightKind, right, kind);
        bag.Add((int)Feature.Both, left, right);
        bag.Add((int)Feature.BothKinds, ClassOf(left), kind, next);
    }

    private static void Words(ContextWords words, ReadOnlySpan<char> line, in LostFigureSite site, ReadOnlySpan<char> unit,
        ref FeatureBag bag)
    {
        var next = ClassOf(At(line, site.End));
        var before = WordBefore(line[..site.Start]);
        var earlier = WordBefore(line[..(site.Start - before.Length)]);
        var after = WordAfter(line[site.End..]);
        var (tag, earlierTag, afterTag) = (TagOf(before), TagOf(earlier), TagOf(after));
        bag.Add((int)Feature.Before, before);
        bag.Add((int)Feature.BeforeNext, before, next);
        bag.Add((int)Feature.BeforeKind, before, (char)site.Unit);
        bag.Add((int)Feature.Tag, tag, next);
        bag.Add((int)Feature.TagUnit, unit, tag);
        bag.Add((int)Feature.Tags, earlierTag, tag, next);
        bag.Add((int)Feature.TagsAround, tag, afterTag, (char)site.Unit);
        bag.Add((int)Feature.Earlier, earlier);
        bag.Add((int)Feature.After, after);
        bag.Add((int)Feature.UnitAfterTag, unit, afterTag);
        bag.Add((int)Feature.UnitAfter, after, unit[^1]);
        // Of a unit that the corpus hardly has, what kind of word it is says more than which.
        var (own, length) = (TagOf(unit), unit.Length > 1 ? 'l' : 's');
        bag.Add((int)Feature.Own, own, length, next);
        bag.Add((int)Feature.OwnBefore, own, length, (char)((tag << 8) + next));
        bag.Add((int)Feature.OwnLeft, own, length, At(line, site.Start - 1));
        bag.Add((int)Feature.OwnAfter, own, length, afterTag);
        // 案件, 众人: the measure word ends a word; 客人次: its first character does.
        var (ended, torn) = (Ending(line, site.Start, site.End), Ending(line, site.Start, site.Start + 1));
        bag.Add((int)Feature.Ended, ended, site.End - site.Start > 1 ? 'l' : 's');
        bag.Add((int)Feature.EndedUnit, unit, ended);
        bag.Add((int)Feature.EndedNext, ended, next);
        bag.Add((int)Feature.Torn, torn, ended);
        var known = words.Before.Ends(line[..site.Start], out var reach);
        bag.Add((int)Feature.Known, (char)known, (char)Math.Min(reach, 3), (char)site.Unit);
        bag.Add((int)Feature.KnownNext, (char)known, (char)Math.Min(reach, 3), next);
        bag.Add((int)Feature.Countable, words.Countable.LengthBefore(line[..site.Start]) > 0 ? 'y' : 'n', next);
    }

    // The clause up to the place, and how far it goes on behind.
    private static void Clause(ReadOnlySpan<char> line, in LostFigureSite site, ReadOnlySpan<char> unit, ref FeatureBag bag)
    {
        var start = site.Start;
        while (start > 0 && site.Start - start < LongestClause && !IsStop(line[start - 1])) start--;
        var end = site.End;
        while (end < line.Length && end - site.End < FarEnd && !IsStop(line[end])) end++;
        bag.Add((int)Feature.Distance, LengthOf(site.Start - start), LengthOf(end - site.End), (char)site.Unit);
        bag.Add((int)Feature.Opening, At(line, start), At(line, start + 1));
        for (var at = Math.Max(start, site.Start - Around); at < site.Start - 1; at++)
        {
            bag.Add((int)Feature.AroundLeft, line[at]);
            if (at + 2 < site.Start) bag.Add((int)Feature.PairLeft, line[at], line[at + 1]);
        }

        for (var at = site.End + 1; at < Math.Min(end, site.End + Around / 2); at++) bag.Add((int)Feature.AroundRight, line[at]);
        // Where figures are told one after the other, one is sooner missing than where there are none.
        var near = line[Math.Max(0, site.Start - Near)..site.Start].ContainsAnyInRange('0', '9');
        var further = line[site.End..Math.Min(line.Length, site.End + Near)].ContainsAnyInRange('0', '9');
        var some = near || further
            || line[Math.Max(0, site.Start - LongestClause)..Math.Min(line.Length, site.End + LongestClause)].ContainsAnyInRange('0', '9');
        bag.Add((int)Feature.Figures, near ? 'y' : 'n', further ? 'y' : 'n', some ? 'y' : 'n');
        bag.Add((int)Feature.FigureUnit, unit, some ? 'y' : 'n');
        bag.Add((int)Feature.FigureNear, ClassOf(At(line, site.End)), near || further ? 'y' : 'n');
        // 每…, 按…: one of each, and no number.
        for (var at = start; at < site.Start; at++)
            if (line[at] is '每' or '各' or '按' or '逐' or '某' or '哪' or '几' or '多' or '数' or '自' or '从' or '以' or '由')
            {
                bag.Add((int)Feature.Each, unit, line[at]);
                bag.Add((int)Feature.EachNext, line[at], ClassOf(At(line, site.End)));
            }
    }

    // The verb that is nearest before the place in its clause: what is done, and how far away.
    private static void Governing(ReadOnlySpan<char> line, in LostFigureSite site, ReadOnlySpan<char> unit, ref FeatureBag bag)
    {
        var next = ClassOf(At(line, site.End));
        var end = site.Start;
        for (var number = 0; number < Governed; number++)
        {
            if (end == 0 || IsStop(line[end - 1]) || line[end - 1] == '、') break;
            var word = WordBefore(line[..end]);
            end -= word.Length;
            var tag = word.Length == 1 && word[0] is '了' or '的' or '过' ? word[0] : TagOf(word);
            bag.Add((int)Feature.TagAt, (char)('0' + number), tag, next);
            bag.Add((int)Feature.TagAtUnit, unit, (char)((tag << 3) + number));
            if (tag != 'v') continue;
            var first = end == 0 || !HanCharacter.Is(line[end - 1]);
            bag.Add((int)Feature.Verb, word);
            bag.Add((int)Feature.VerbUnit, word, unit[0]);
            bag.Add((int)Feature.VerbNext, word, next);
            bag.Add((int)Feature.VerbAt, (char)('0' + number), first ? 'y' : 'n', next);
            bag.Add((int)Feature.VerbAtUnit, unit, (char)((first ? 8 : 0) + number));
            return;
        }

        bag.Add((int)Feature.VerbAt, '-', next);
        bag.Add((int)Feature.VerbAtUnit, unit, '-');
    }

    // 发放手册12份、折页份: what stands beside it in the same series ends in a figure.
    private static void Series(ReadOnlySpan<char> line, in LostFigureSite site, ReadOnlySpan<char> unit, ref FeatureBag bag)
    {
        var next = ClassOf(At(line, site.End));
        var start = site.Start;
        while (start > 0 && start > site.Start - Near && !Parts(line[start - 1])) start--;
        var end = site.End;
        while (end < line.Length && end < site.End + Near && !Parts(line[end])) end++;
        var earlier = Math.Max(0, start - 1);
        while (earlier > 0 && earlier > start - Near && !Parts(line[earlier - 1])) earlier--;
        var later = Math.Min(line.Length, end + 1);
        while (later < line.Length && later < end + Near && !Parts(line[later])) later++;
        var before = start == 0 ? 'E' : ShapeOf(line[earlier..(start - 1)]);
        var after = end + 1 >= line.Length ? 'E' : ShapeOf(line[(end + 1)..later]);
        var own = ShapeOf(line[start..site.Start]) == 'n' ? 'n' : 'd';
        bag.Add((int)Feature.Series, before, after, next);
        bag.Add((int)Feature.SeriesOwn, own, next, ShapeOf(line[site.End..end]));
        bag.Add((int)Feature.SeriesUnit, unit, before is 'F' ? after is 'F' ? 'b' : 'l' : after is 'F' ? 'r' : 'n');
        bag.Add((int)Feature.SeriesTail, (char)Math.Min(end - site.End, 6), before, after);
        var around = line[Math.Max(0, site.Start - Far)..Math.Min(line.Length, site.End + Far)];
        bag.Add((int)Feature.Elsewhere, Elsewhere(line[Math.Max(0, site.Start - Far)..site.Start], unit),
            Elsewhere(line[site.End..Math.Min(line.Length, site.End + Far)], unit), next);
        var figures = 0;
        for (var at = 1; at < around.Length; at++)
            if (char.IsAsciiDigit(around[at - 1]) && HanCharacter.Is(around[at])) figures++;
        bag.Add((int)Feature.FiguresAround, (char)Math.Min(figures, 5), next);
    }

    // Whether the same measure word stands there with a number, without one, or not at all.
    private static char Elsewhere(ReadOnlySpan<char> text, ReadOnlySpan<char> unit)
    {
        var found = 'n';
        for (int at = 0, next; (next = text[at..].IndexOf(unit)) >= 0; at += next + unit.Length)
            if (at + next > 0)
                if (ClassOf(text[at + next - 1]) is 'D') return 'c';
                else found = 'u';
        return found;
    }

    // 赵德元, 副书记张慧: the character is of a name.
    private static void Named(ContextWords words, ReadOnlySpan<char> line, in LostFigureSite site, ReadOnlySpan<char> unit,
        ref FeatureBag bag)
    {
        if (unit.Length > 1) return;
        var surname = words.Surnames.Contains(unit[0]) ? 'y' : 'n';
        var post = words.Posts.LengthBefore(line[..site.Start]) > 0 ? 'y' : 'n';
        var second = site.Start > 1 && words.Surnames.Contains(line[site.Start - 2]) ? 'y' : 'n';
        bag.Add((int)Feature.Named, surname, post, ClassOf(At(line, site.End)));
        bag.Add((int)Feature.NamedUnit, unit, (char)((post << 8) + second));
    }

    private static char ShapeOf(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty) return 'n';
        var at = part.Length - 1;
        if (part[at] == '%') return 'F';
        while (at > 0 && part.Length - at < 5 && HanCharacter.Is(part[at])) at--;
        return char.IsAsciiDigit(part[at]) || part[at] is '%' ? 'F' : part.ContainsAnyInRange('0', '9') ? 'd' : 'n';
    }

    private static bool Parts(char c) => c == '、' || IsStop(c);

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 1; length--)
            if (WordDictionary.Embedded.Frequency(text[^length..]) > 0) return text[^length..];
        return text.IsEmpty ? text : text[^1..];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text)
    {
        return text.IsEmpty ? text : text[..Math.Max(1, WordDictionary.Embedded.LongestAt(text, LongestWord))];
    }

    // How often the commonest longer word that ends there is met, in powers of ten.
    private static char Ending(ReadOnlySpan<char> line, int start, int end)
    {
        long most = 0;
        for (var from = Math.Max(0, end - LongestWord); from < start; from++)
            most = Math.Max(most, WordDictionary.Embedded.Frequency(line[from..end]));
        return most switch { 0 => '0', < 10 => '1', < 100 => '2', < 1000 => '3', _ => '4' };
    }

    private static char TagOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? Edge
        : WordDictionary.Embedded.PartOfSpeech(word) is { Length: > 0 } tag ? tag[0]
        : ClassOf(word[0]);

    private static char LengthOf(int length) => length switch { < 3 => (char)('0' + length), < 6 => '3', < 10 => '6', _ => '9' };

    private static bool IsStop(char c) => c is '，' or '。' or '；' or '：' or '！' or '？' or '\n';

    private static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : Edge;

    private static char ClassOf(char c) =>
        c == Edge ? 'E' : HanCharacter.Is(c)
            ? 'H' : char.IsAsciiDigit(c)
            ? 'D' : c is '，' or '。' or '；' ? 'P' : c is '、' ? 'L' : c is '）' or ')' or '”' or '》' ? 'C' : c is '（' or '(' ? 'B' : 'O';

    private enum Feature
    {
        Unit, UnitNext, UnitLeft, UnitRight, Left, LeftPair, LeftTriple, LeftKind, LeftNext, Right, RightPair, RightKind, Both, BothKinds,
        Before, BeforeNext, BeforeKind, Tag, TagUnit, Tags, TagsAround, Earlier, After, UnitAfterTag, Ended, EndedUnit, EndedNext, Torn,
        Known, KnownNext, Countable, Distance, Opening, AroundLeft, PairLeft, AroundRight, Each, Figures, FigureUnit, FigureNear,
        TagAt, TagAtUnit, Verb, VerbUnit, VerbNext, VerbAt, VerbAtUnit, Series, SeriesOwn, SeriesUnit, SeriesTail, Elsewhere, FiguresAround,
        Named, NamedUnit,
        LeftUnitNext, EachNext, UnitAfter, Own, OwnBefore, OwnLeft, OwnAfter,
    }
}
