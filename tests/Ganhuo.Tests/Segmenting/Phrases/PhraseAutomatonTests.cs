
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class PhraseAutomatonTests
{
    [Fact]
    public void FindAll_reports_overlapping_and_nested_phrases_in_order()
    {
        PhraseAutomaton automaton = Build(("进一步", 0), ("进一步加强", 1), ("加强", 2), ("步加", 3));

        Assert.Equal([(0, 3, 0), (0, 5, 1), (2, 4, 3), (3, 5, 2)], All(automaton, "进一步加强"));
    }

    [Fact]
    public void FindLongest_takes_the_longest_from_the_left_and_goes_on_behind_it()
    {
        PhraseAutomaton automaton = Build(("进一步", 0), ("进一步加强", 1), ("加强", 2), ("强领导", 3), ("领导", 4));

        Assert.Equal([(0, 5, 1), (5, 7, 4)], Longest(automaton, "进一步加强领导"));
    }

    [Fact]
    public void FindLongest_falls_back_to_the_shorter_phrase_where_the_longer_breaks_off()
    {
        PhraseAutomaton automaton = Build(("进一步", 0), ("进一步加强", 1));

        Assert.Equal([(0, 3, 0)], Longest(automaton, "进一步加"));
    }

    [Fact]
    public void A_phrase_under_several_entries_is_reported_under_each_in_the_order_given()
    {
        PhraseAutomaton automaton = Build(("落实", 7), ("抓落实", 1), ("落实", 3), ("落实", 7));

        Assert.Equal([(0, 3, 1), (1, 3, 7), (1, 3, 3), (1, 3, 7)], All(automaton, "抓落实"));
        Assert.Equal([(0, 2, 7), (0, 2, 3), (0, 2, 7)], Longest(automaton, "落实"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("抓")]
    [InlineData("没有一个在内")]
    [InlineData("\0\uffff\ud83d")]
    public void A_text_without_a_phrase_gives_nothing(string text) =>
        Assert.Empty(All(Build(("抓落实", 1), ("𠮷祥", 2)), text));

    [Fact]
    public void An_empty_set_matches_nothing() => Assert.Empty(All(Build(), "进一步加强领导"));

    [Fact]
    public void Any_UTF16_unit_may_stand_in_a_phrase()
    {
        PhraseAutomaton automaton = Build(("\0", 0), ("\uffff", 1), ("𠮷", 2), ("a", 3));

        Assert.Equal([(0, 1, 0), (1, 3, 2), (3, 4, 1), (4, 5, 3)], All(automaton, "\0𠮷\uffffa"));
    }

    [Fact]
    public void Build_refuses_an_empty_or_overlong_phrase_and_names_it()
    {
        Assert.Contains("number 1", Assert.Throws<ArgumentException>(() => Build(("a", 0), ("", 1))).Message);
        string tooLong = new('长', PhraseAutomaton.MaxPhraseLength + 1);
        Assert.Contains("257", Assert.Throws<ArgumentException>(() => Build((tooLong, 0))).Message);
    }

    [Fact]
    public void Random_sets_and_texts_give_what_a_naive_search_gives()
    {
        var random = new Random(20_260_101);
        for (int round = 0; round < 800; round++)
        {
            int letters = random.Next(1, 5);
            var phrases = new (string, int)[random.Next(0, 40)];
            for (int i = 0; i < phrases.Length; i++) phrases[i] = (Word(random, letters, 1, 7), random.Next(100));
            string text = Word(random, letters + 1, 0, 60);
            PhraseAutomaton automaton = Build(phrases);

            Assert.Equal(NaiveAll(phrases, text), All(automaton, text));
            Assert.Equal(NaiveLongest(phrases, text), Longest(automaton, text));
        }
    }

    [Fact]
    public void Long_phrases_in_long_texts_give_what_a_naive_search_gives()
    {
        var random = new Random(20_260_102);
        for (int round = 0; round < 60; round++)
        {
            int letters = random.Next(2, 4);
            var phrases = new (string, int)[random.Next(1, 60)];
            for (int i = 0; i < phrases.Length; i++) phrases[i] = (Word(random, letters, 3, i % 8 == 0 ? 40 : 12), i);
            string text = Word(random, letters, 500, 2_000);
            text = text.Insert(random.Next(text.Length), phrases[0].Item1).Insert(random.Next(text.Length), phrases[^1].Item1);
            PhraseAutomaton automaton = Build(phrases);

            Assert.Equal(IndexOfAll(phrases, text), All(automaton, text));
            Assert.Equal(LongestOf(IndexOfAll(phrases, text)), Longest(automaton, text));
        }
    }

    [Fact]
    public void A_phrase_is_found_at_every_distance_from_the_end_of_the_text()
    {
        string[] phrases = ["\0", "加\0", "加强\0", "加强领导\0\0", "加强领导班子自身建设"];
        PhraseAutomaton automaton = Build([.. phrases.Select((p, i) => (p, i))]);
        string full = string.Concat(phrases) + new string('\0', 8);
        for (int length = 0; length <= full.Length; length++)
        {
            (string, int)[] entries = [.. phrases.Select((p, i) => (p, i))];
            Assert.Equal(NaiveAll(entries, full[..length]), All(automaton, full[..length]));
        }
    }

    [Fact]
    public void As_many_phrases_may_begin_at_one_place_as_a_phrase_has_characters()
    {
        string longest = new('一', PhraseAutomaton.MaxPhraseLength), text = new('一', 700);
        PhraseAutomaton automaton = Build([.. Enumerable.Range(1, longest.Length).Select(n => (longest[..n], n))]);

        Assert.Equal(
            Enumerable.Range(0, text.Length).SelectMany(start =>
                Enumerable.Range(1, Math.Min(longest.Length, text.Length - start)).Select(n => (start, start + n, n))),
            All(automaton, text));
        Assert.Equal([(0, 256, 256), (256, 512, 256), (512, 700, 188)], Longest(automaton, text));
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        PhraseAutomaton automaton = Build(("进一步加强", 0), ("加强", 1), ("领导", 2));
        string text = string.Concat(Enumerable.Repeat("进一步加强组织领导，", 500));
        var sink = new Counter();
        automaton.FindAll(text, ref sink);
        automaton.FindLongest(text, ref sink);

        long before = GC.GetAllocatedBytesForCurrentThread();
        automaton.FindAll(text, ref sink);
        automaton.FindLongest(text, ref sink);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2 * (1_500 + 1_000), sink.Count);
    }

    private static PhraseAutomaton Build(params (string Phrase, int Entry)[] phrases) =>
        PhraseAutomaton.Build([.. phrases.Select(p => KeyValuePair.Create(p.Phrase, p.Entry))]);

    private static List<(int, int, int)> All(PhraseAutomaton automaton, string text)
    {
        var sink = new Recorder([]);
        automaton.FindAll(text, ref sink);
        return sink.Matches;
    }

    private static List<(int, int, int)> Longest(PhraseAutomaton automaton, string text)
    {
        var sink = new Recorder([]);
        automaton.FindLongest(text, ref sink);
        return sink.Matches;
    }

    private static List<(int, int, int)> NaiveAll((string Phrase, int Entry)[] phrases, string text)
    {
        var found = new List<(int, int, int)>();
        for (int start = 0; start < text.Length; start++)
            for (int end = start + 1; end <= text.Length; end++)
                found.AddRange(phrases.Where(p => p.Phrase == text[start..end]).Select(p => (start, end, p.Entry)));
        return found;
    }

    private static List<(int, int, int)> IndexOfAll((string Phrase, int Entry)[] phrases, string text)
    {
        var found = new List<(int Start, int End, int Entry)>();
        foreach ((string phrase, int entry) in phrases)
            for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                found.Add((at, at + phrase.Length, entry));
        return [.. found.OrderBy(m => m.Start).ThenBy(m => m.End).ThenBy(m => m.Entry)];
    }

    private static List<(int, int, int)> NaiveLongest((string Phrase, int Entry)[] phrases, string text) =>
        LongestOf(NaiveAll(phrases, text));

    private static List<(int, int, int)> LongestOf(List<(int Start, int End, int Entry)> all)
    {
        var found = new List<(int, int, int)>();
        int free = 0;
        foreach (IGrouping<int, (int Start, int End, int Entry)> here in all.GroupBy(m => m.Start))
        {
            if (here.Key < free) continue;
            free = here.Max(m => m.End);
            found.AddRange(here.Where(m => m.End == free));
        }

        return found;
    }

    private static string Word(Random random, int letters, int minimum, int maximum) =>
        string.Create(random.Next(minimum, maximum + 1), (random, letters), static (span, state) =>
        {
            for (int i = 0; i < span.Length; i++) span[i] = "一二三步加强"[state.random.Next(state.letters)];
        });

    private readonly record struct Recorder(List<(int, int, int)> Matches) : IPhraseSink
    {
        public void OnPhrase(int start, int end, int entry) => Matches.Add((start, end, entry));
    }

    private record struct Counter(int Count) : IPhraseSink
    {
        public void OnPhrase(int start, int end, int entry) => Count++;
    }
}
