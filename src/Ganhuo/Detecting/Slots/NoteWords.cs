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
    private readonly CharacterSet surnames;

    private NoteWords(PhraseTable<NoteClass> words, CharacterSet surnames) => (this.words, this.surnames) = (words, surnames);

    public static NoteWords LoadEmbedded()
    {
        var classes = new Dictionary<string, NoteClass>(StringComparer.Ordinal);
        foreach (var (fields, where) in KnowledgeTable.Read(Resource, 2))
        {
            if (!Enum.TryParse<NoteClass>(fields[0], out var name)) throw new FormatException($"{where}: no such class");
            foreach (var word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (!classes.TryAdd(word, name)) throw new FormatException($"{where}: '{word}' stands twice");
        }

        return new NoteWords(new(classes), new(ContextWords.LoadEmbedded().Surnames));
    }

    /// <summary>Class and length of what <paramref name="text"/> begins with: the longest word, or a colleague's name.</summary>
    public NoteClass Begins(ReadOnlySpan<char> text, out int length)
    {
        var found = words.Begins(text, out length);
        if (length > 1 || text.Length < 2) return found;
        var called = text[0] is '小' or '老' ? surnames.Has(text[1]) : surnames.Has(text[0]) && Titles.Has(text[1]);
        if (!called) return found;
        length = 2;
        return NoteClass.Person;
    }
}
