using System.Numerics;
using System.Runtime.CompilerServices;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// What a sentence or a bracket looks like to whoever asks whether it is a note: the classes of its words, alone, together and
/// one behind another, the characters, how it begins and ends and where it stands. What it quotes is not what it says. Hashed.
/// </summary>
internal static class NoteFeatures
{
    /// <summary>Number of features.</summary>
    public const int Count = FeatureBag.Features;

    /// <summary>More than a site can have.</summary>
    public const int Most = 1024;

    // So much of a site is read, and no further, whatever is passed over.
    private const int Longest = 120, Furthest = 400;

    private const int MostClasses = 24, LongestWord = 4;

    // 例如：, 附则: shorter lines are headings more often than not.
    private const int ShortestSentence = 5;

    // What stands for what is quoted, for another bracket and for figures.
    private const char Quoted = 'Q', Enclosed = 'B', Figure = '0';

    // A character that no text has, before and behind the words.
    private const char Edge = '\uFFFF';

    // A site that has a word of none of the others is no note.
    private static readonly ulong Silent =
        Bits(NoteClass.None, NoteClass.Beside, NoteClass.Datum, NoteClass.Must, NoteClass.Now, NoteClass.Revise,
        NoteClass.Head, NoteClass.Person, NoteClass.Office, NoteClass.Formal, NoteClass.People, NoteClass.Told);

    /// <summary>
    /// Writes the features of a site, each once, and returns how many there are; 0 where nothing speaks for a note.
    /// </summary>
    /// <param name="words">The words that are told apart.</param>
    /// <param name="line">The line.</param>
    /// <param name="site">A site of it.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    [SkipLocalsInit]
    public static int Extract(NoteWords words, ReadOnlySpan<char> line, in NoteSite site, Span<int> features)
    {
        Span<char> room = stackalloc char[Longest];
        ReadOnlySpan<char> said = room[..Say(site.Words(line), room)];
        Span<NoteClass> classes = stackalloc NoteClass[MostClasses];
        classes = classes[..ClassesOf(words, said, classes)];
        var present = 0UL;
        foreach (var found in classes) present |= 1UL << (int)found;
        if ((present & ~Silent) == 0 || said.Length < (site.Kind == NoteSiteKind.Sentence ? ShortestSentence : 2)) return 0;
        var bag = new FeatureBag(features);
        var kind = (char)site.Kind;
        Classes(classes, present, kind, ref bag);
        Characters(said, ref bag);
        Ends(said, kind, ref bag);
        Place(line, site, said, kind, ref bag);
        return bag.Distinct();
    }

    // The words as they are said: “户均1500元”领导说不提，删 is Q领导说不提，删.
    private static int Say(ReadOnlySpan<char> text, Span<char> said)
    {
        var length = 0;
        text = text[..Math.Min(text.Length, Furthest)];
        for (var at = 0; at < text.Length && length < said.Length; at++)
        {
            var c = text[at];
            if (c == ' ' || char.IsAsciiDigit(c) && length > 0 && said[length - 1] == Figure) continue;
            if (CloserOf(c) is not '\0' and var closer && text[at..].IndexOf(closer) is > 0 and var closed)
            {
                at += closed;
                c = closer is '”' or '」' ? Quoted : Enclosed;
            }

            said[length++] = char.IsAsciiDigit(c) ? Figure : c;
        }

        return length;
    }

    private static char CloserOf(char c) => c switch
    {
        '“' => '”', '「' => '」', '《' => '》', '（' => '）', '(' => ')', '【' => '】', '[' => ']', '〔' => '〕', _ => '\0',
    };

    private static int ClassesOf(NoteWords words, ReadOnlySpan<char> said, Span<NoteClass> classes)
    {
        var count = 0;
        for (int at = 0, length; at < said.Length && count < classes.Length; at += length)
        {
            length = 1;
            if (!words.MayBegin(said[at], At(said, at + 1))) continue;
            if (words.Begins(said[at..], out var its) is not NoteClass.None and var found) classes[count++] = found;
            length = Math.Max(its, 1);
        }

        return count;
    }

    private static void Classes(scoped ReadOnlySpan<NoteClass> classes, ulong present, char kind, ref FeatureBag bag)
    {
        for (var rest = present; rest != 0; rest &= rest - 1)
        {
            var one = (char)BitOperations.TrailingZeroCount(rest);
            bag.Add((int)Feature.Class, one);
            bag.Add((int)Feature.KindClass, kind, one);
            for (var others = rest & (rest - 1); others != 0; others &= others - 1)
                bag.Add((int)Feature.Classes, one, (char)BitOperations.TrailingZeroCount(others));
        }

        for (var at = 0; at <= classes.Length; at++)
            bag.Add((int)Feature.Follow, at == 0 ? Edge : (char)classes[at - 1], at == classes.Length ? Edge : (char)classes[at]);
        bag.Add((int)Feature.ClassCount, kind, (char)Math.Min(BitOperations.PopCount(present & ~Silent), 6));
        bag.Add((int)Feature.SilentCount, kind, (char)Math.Min(BitOperations.PopCount(present & Silent), 4));
    }

    private static void Characters(scoped ReadOnlySpan<char> said, ref FeatureBag bag)
    {
        for (var at = 0; at < said.Length; at++)
        {
            bag.Add((int)Feature.Character, said[at]);
            bag.Add((int)Feature.Pair, said[at], At(said, at + 1));
            if (at + 2 < said.Length) bag.Add((int)Feature.Triple, said[at], said[at + 1], said[at + 2]);
        }
    }

    private static void Ends(scoped ReadOnlySpan<char> said, char kind, ref FeatureBag bag)
    {
        var first = FirstWord(said);
        bag.Add((int)Feature.First, first);
        var tag = TagOf(first);
        bag.Add((int)Feature.FirstTag, kind, tag);
        bag.Add((int)Feature.SecondTag, tag, TagOf(FirstWord(said[first.Length..])));
        bag.Add((int)Feature.Opening, said[0], said[1]);
        var stop = said[^1];
        var closing = said.TrimEnd("。！？!?；;");
        bag.Add((int)Feature.Stop, kind, HanCharacter.Is(stop) ? 'H' : stop);
        if (closing.Length > 1) bag.Add((int)Feature.Closing, closing[^2], closing[^1]);
        if (!closing.IsEmpty) bag.Add((int)Feature.Last, closing[^1]);
    }

    private static void Place(ReadOnlySpan<char> line, in NoteSite site, scoped ReadOnlySpan<char> said, char kind, ref FeatureBag bag)
    {
        var (before, behind) = (ClassOf(At(line, site.Start - 1)), ClassOf(At(line, site.End)));
        bag.Add((int)Feature.Before, kind, before);
        bag.Add((int)Feature.Behind, kind, behind);
        bag.Add((int)Feature.Place, kind, before, behind);
        bag.Add((int)Feature.Length, kind, said.Length switch { < 6 => '0', < 12 => '1', < 20 => '2', < 32 => '3', < 48 => '4', _ => '5' });
        bag.Add((int)Feature.Figures, kind, said.Contains(Figure) ? 'y' : 'n', said.Contains(Quoted) ? 'y' : 'n');
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        return text.IsEmpty ? text : text[..Math.Max(1, WordDictionary.Embedded.LongestAt(text, LongestWord))];
    }

    private static char TagOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? Edge
        : WordDictionary.Embedded.PartOfSpeech(word) is { Length: > 0 } tag ? tag[0]
        : ClassOf(word[0]);

    private static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : Edge;

    private static char ClassOf(char c) =>
        c is Edge or '\n' ? 'E' : HanCharacter.Is(c)
            ? 'H' : char.IsAsciiLetterOrDigit(c)
            ? 'D' : c is '，' or '、' ? 'L' : c is '。' or '；' or '！' or '？' ? 'P' : c is '：' or ':' ? 'F' : 'O';

    private static ulong Bits(params ReadOnlySpan<NoteClass> classes)
    {
        var bits = 0UL;
        foreach (var one in classes) bits |= 1UL << (int)one;
        return bits;
    }

    private enum Feature
    {
        Class, KindClass, Classes, Follow, ClassCount, SilentCount, Character, Pair, Triple, First, FirstTag, SecondTag, Opening, Stop,
            Closing, Last,
        Before, Behind, Place, Length, Figures,
    }
}
