using Ganhuo.Detecting.Placeholders;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>The words of Knowledge/Placeholders/note-words.tsv, and the names colleagues call each other by. Immutable.</summary>
internal sealed class NoteWords
{
    private const string Resource = "Knowledge/Placeholders/note-words.tsv";

    // 王工, 李科, 刘姐: what colleagues say behind a surname; 科 and 处 begin a word in 科学 and 处置.
    private static readonly CharacterSet Titles = new("工科处局姐哥总队庭导");

    private readonly PhraseTable<NoteClass> words;
    private readonly CharacterSet surnames, alone;
    private readonly CharacterPairs starts = new();

    private NoteWords(Dictionary<string, NoteClass> classes, string names)
    {
        (words, surnames) = (new(classes), new(names));
        alone = new([.. classes.Keys.Where(static word => word.Length == 1).Select(static word => word[0])]);
        foreach (var word in classes.Keys)
            if (word.Length > 1) starts.Add(word[0], word[1]);
    }

    public static NoteWords LoadEmbedded()
    {
        var classes = new Dictionary<string, NoteClass>(StringComparer.Ordinal);
        foreach (var (fields, where) in KnowledgeTable.Read(Resource, 2))
        {
            if (!Enum.TryParse<NoteClass>(fields[0], out var name)) throw new FormatException($"{where}: no such class");
            foreach (var word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (!classes.TryAdd(word, name)) throw new FormatException($"{where}: '{word}' stands twice");
        }

        return new NoteWords(classes, ContextWords.LoadEmbedded().Surnames);
    }

    /// <summary>
    /// Whether a word or a name may begin with these two characters; of most it does not, and this is asked at every place of a text.
    /// </summary>
    public bool MayBegin(char first, char second) => starts.MayHave(first, second) || alone.Has(first) || IsName(first, second);

    /// <summary>Class and length of what <paramref name="text"/> begins with: the longest word, or a colleague's name.</summary>
    public NoteClass Begins(ReadOnlySpan<char> text, out int length)
    {
        var found = words.Begins(text, out length);
        if (length > 1 || text.Length < 2 || !IsName(text[0], text[1])) return found;
        length = 2;
        return NoteClass.Person;
    }

    // 小王, 老李; 王工.
    private bool IsName(char first, char second) =>
        first is '小' or '老' ? surnames.Has(second) : Titles.Has(second) && surnames.Has(first);
}
