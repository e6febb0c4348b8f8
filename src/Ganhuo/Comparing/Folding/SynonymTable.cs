using static System.FormattableString;

using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// Groups of words of official prose that are put for one another when a text is disguised. Words of one group fold
/// to one symbol, so that the disguise falls off. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Its words have an automaton of their own beside that of the lexicons: they are everyday words, a quarter as many hits again as
/// all lexicons give (0.11 a character to 0.46, on the development reports), and every text would pay for them where only
/// those that are compared need them.
/// </remarks>
internal sealed class SynonymTable
{
    private const string Resource = "Knowledge/Synonyms/official.tsv";
    private const int MaxGroups = 6_000;

    private readonly PhraseAutomaton automaton;

    private SynonymTable(IReadOnlyList<KeyValuePair<string, int>> words) => automaton = PhraseAutomaton.Build(words);

    /// <summary>A table without words: every character stands for itself.</summary>
    public static SynonymTable None { get; } = new([]);

    public static SynonymTable LoadEmbedded()
    {
        using var stream = typeof(SynonymTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }

    /// <summary>Reads a table: a group a line, its words tab-separated; lines that begin with <c>#</c> are comments.</summary>
    /// <exception cref="FormatException">A group has fewer than two words, a word is in two groups, or there are too many.</exception>
    public static SynonymTable Read(TextReader reader, string file)
    {
        var words = new List<KeyValuePair<string, int>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var group = 0;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var members = line.Split('\t');
            if (members.Length < 2) throw new FormatException(Invariant($"{file}:{number}: a group needs two words, tab-separated"));
            if (group == MaxGroups) throw new FormatException(Invariant($"{file}:{number}: more than {MaxGroups} groups"));
            foreach (var word in members)
            {
                if (!seen.Add(word)) throw new FormatException(Invariant($"{file}:{number}: '{word}' is in a group already"));
                words.Add(KeyValuePair.Create(word, group));
            }

            group++;
        }

        return new SynonymTable(words);
    }

    /// <summary>The words of the table in a text: leftmost, then longest, not overlapping.</summary>
    public List<SynonymHit> Find(string text)
    {
        var sink = new Collector([]);
        automaton.FindLongest(text, ref sink);
        return sink.Hits;
    }

    private readonly struct Collector(List<SynonymHit> hits) : IPhraseSink
    {
        public List<SynonymHit> Hits => hits;

        public void OnPhrase(int start, int end, int entry) =>
            hits.Add(new SynonymHit(start, end, (char)(FoldedText.FirstGroup + entry)));
    }
}
