using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>The words of Knowledge/Placeholders/contexts.tsv; immutable.</summary>
internal sealed class ContextWords
{
    private const string Resource = "Knowledge/Placeholders/contexts.tsv";
    private ContextWords(Dictionary<string, Dictionary<string, WordClass>> sides, Dictionary<string, string[]> written)
    {
        var lists = new Dictionary<string, WordSet>(StringComparer.Ordinal);
        foreach (var (name, words) in written) lists.Add(name, new WordSet(words));
        (After, Before, Inside) = (new(sides["after"]), new(sides["before"]), new(sides["inside"]));
        (Hints, Instructions) = (lists["hint"], lists["instruction"]);
        (Strong, Missing) = (lists["strong"], lists["missing"]);
        (Awaited, Pending, Appended) = (lists["awaited"], lists["pending"], lists["appended"]);
        (Machine, Measures, Asking) = (lists["machine"], lists["measure"], lists["asking"]);
        (Requested, Reporting, Reported, Spelling) = (lists["requested"], lists["reporting"], lists["reported"], lists["spelling"]);
        (Later, Relics) = (lists["later"], lists["relic"]);
        (States, Absent, Subjects) = (lists["state"], lists["absent"], lists["subject"]);
        (Averages, Offices, Questioning, Openings) = (lists["average"], lists["office"], lists["questioning"], lists["opening"]);
        (CodeNames, Wondering, EndUnits) = (lists["codename"], lists["wondering"], lists["endunit"]);
        (Codes, Prompts, Supplied, Vague) = (lists["code"], lists["prompt"], lists["supplied"], lists["vague"]);
        (Exact, Occasions, Layouts, RareUnits) = (lists["exact"], lists["occasion"], lists["layout"], lists["rareunit"]);
        (Stems, Noted, Awards, Honours, Countable) = (lists["stem"], lists["noted"], lists["award"], lists["honour"], lists["countable"]);
        (Holding, Held) = (lists["holding"], lists["held"]);
        (Posts, Questions, Organs, Papers) = (lists["post"], lists["question"], lists["organ"], lists["paper"]);
        (Companions, Providing) = (lists["companion"], lists["providing"]);
        (FieldsOfForms, PapersWithFields, Signing) = (lists["formfield"], lists["formpaper"], lists["signing"]);
        (Holders, Lettered, Unsure, Asked) = (lists["holder"], lists["lettered"], lists["unsure"], lists["asked"]);
        Wraps = Array.ConvertAll(written["wrap"], Wrap);
        WrapOpeners = new([.. Wraps.Select(static wrap => wrap.Opener[0])]);
        (Technical, Variable, Marker) = (lists["technical"], lists["variable"], lists["marker"]);
        (Letters, Surnames, Numerals) = (lists["letters"], string.Concat(written["surname"]), string.Concat(written["numeral"]));
    }

    /// <summary>Words that follow a slot.</summary>
    public PhraseTable<WordClass> After { get; }

    /// <summary>Words that stand before a slot.</summary>
    public PhraseTable<WordClass> Before { get; }

    /// <summary>Words in a bracket that name what belongs there.</summary>
    public PhraseTable<WordClass> Inside { get; }

    /// <summary>Words of an instruction to the writer.</summary>
    public WordSet Hints { get; }

    /// <summary>Those of them that make an instruction even of a round bracket.</summary>
    public WordSet Instructions { get; }

    /// <summary>Nouns that name a field of a form and nothing else.</summary>
    public WordSet Strong { get; }

    /// <summary>Words that say that something is still to come.</summary>
    public WordSet Missing { get; }

    /// <summary>What somebody still has to do to a value that is awaited.</summary>
    public WordSet Awaited { get; }

    /// <summary>Words that say of a value that it is not known yet, and give nobody an instruction.</summary>
    public WordSet Pending { get; }

    /// <summary>What a line begins with that names an enclosure, whose text may be left out.</summary>
    public WordSet Appended { get; }

    /// <summary>Error values and empty values that programs print.</summary>
    public WordSet Machine { get; }

    /// <summary>Measure words and units that few other words begin with.</summary>
    public WordSet Measures { get; }

    /// <summary>Words of a question.</summary>
    public WordSet Asking { get; }

    /// <summary>Nouns that a name ends in, for which a letter may stand.</summary>
    public WordSet Holders { get; }

    /// <summary>Posts and callings by which a person is named.</summary>
    public WordSet Posts { get; }

    /// <summary>What a paper is that has no name but this, behind its matter: 管理办法, 实施细则.</summary>
    public WordSet Papers { get; }

    /// <summary>What follows the field of a form that was quoted: where it is, what to do with it.</summary>
    public WordSet FieldsOfForms { get; }

    /// <summary>What has fields to fill in, as it is named before one that is quoted: 表内, 登记本, 》上.</summary>
    public WordSet PapersWithFields { get; }

    /// <summary>What a field is called in which somebody signs.</summary>
    public WordSet Signing { get; }

    /// <summary>Verbs and prepositions before the name of an organisation that does something together with us.</summary>
    public WordSet Companions { get; }

    /// <summary>What an organisation does of which 由 names it: 出资, 承建.</summary>
    public WordSet Providing { get; }

    /// <summary>Nouns that the name of an organisation ends in, some words behind what is hidden.</summary>
    public WordSet Organs { get; }

    /// <summary>Words that begin as 问 does when somebody is to be asked, and mean something else.</summary>
    public WordSet Questions { get; }

    /// <summary>Words that begin like one of them and are none.</summary>
    public WordSet Lettered { get; }

    /// <summary>What a bracket begins with that asks the writer himself.</summary>
    public WordSet Unsure { get; }

    /// <summary>What somebody is asked to do in a note to him.</summary>
    public WordSet Asked { get; }

    /// <summary>What a colleague is asked to write, in a note whose end says when or in how many words.</summary>
    public WordSet Requested { get; }

    /// <summary>What stands before the words of somebody else: 写着, 说, 留言.</summary>
    public WordSet Reporting { get; }

    /// <summary>What stands behind them: 字样, 一类话.</summary>
    public WordSet Reported { get; }

    /// <summary>What stands before a mark that is to be written, or not to be written, in some paper: 写作, 统一写成.</summary>
    public WordSet Spelling { get; }

    /// <summary>Marks that wrap the name of a field, opening and closing one.</summary>
    public (string Opener, string Closer)[] Wraps { get; }

    /// <summary>The characters those begin with.</summary>
    public CharacterSet WrapOpeners { get; }

    /// <summary>What a note ends in that puts something off: 会商后填.</summary>
    public WordSet Later { get; }

    /// <summary>What an inscription or an old paper is called, whose gaps time has made.</summary>
    public WordSet Relics { get; }

    /// <summary>What a template offers to choose from.</summary>
    public WordSet States { get; }

    /// <summary>Words that say that a figure is not there.</summary>
    public WordSet Absent { get; }

    /// <summary>Nouns that name the figure before such a word: 人数暂缺.</summary>
    public WordSet Subjects { get; }

    /// <summary>Words that want a figure of so many each.</summary>
    public WordSet Averages { get; }

    /// <summary>Members of a body, of whom a statute leaves the number open.</summary>
    public WordSet Offices { get; }

    /// <summary>Measure words that begin many another word: they count where nothing follows.</summary>
    public WordSet EndUnits { get; }

    /// <summary>Words of a sentence in which 多少 and 几 ask or compare, wherever they stand.</summary>
    public WordSet Wondering { get; }

    /// <summary>Words of a sentence in which 多少 may do so.</summary>
    public WordSet Questioning { get; }

    /// <summary>What may stand before the verb of a clause: when, how often, who.</summary>
    public WordSet Openings { get; }

    /// <summary>What stands before code that is spoken of.</summary>
    public WordSet Codes { get; }

    /// <summary>What follows it there.</summary>
    public WordSet CodeNames { get; }

    /// <summary>What a form shows in an empty field; the longest first.</summary>
    public WordSet Prompts { get; }

    /// <summary>What a bracket holds, in the place of a figure, that says where the figure is to come from.</summary>
    public WordSet Supplied { get; }

    /// <summary>Words for a number that is not known exactly.</summary>
    public WordSet Vague { get; }

    /// <summary>What a note says behind an amount that is no more than guessed: 准数问…, 等…报数.</summary>
    public WordSet Exact { get; }

    /// <summary>Measure words and units of single trades, most of which are words of their own as well.</summary>
    public WordSet RareUnits { get; }

    /// <summary>What is asked about the look of a passage that stands there, or its place.</summary>
    public WordSet Layouts { get; }

    /// <summary>What follows the name of the time at which something was done: 之际, 期间.</summary>
    public WordSet Occasions { get; }

    /// <summary>What names of medicines end in.</summary>
    public WordSet Stems { get; }

    /// <summary>What a footnote begins with, behind its star.</summary>
    public WordSet Noted { get; }

    /// <summary>Verbs behind which an honour is named.</summary>
    public WordSet Awards { get; }

    /// <summary>What follows the name of an honour.</summary>
    public WordSet Honours { get; }

    /// <summary>Verbs whose object has a name: 召开…会议, 贯彻…精神.</summary>
    public WordSet Holding { get; }

    /// <summary>What such a name ends in.</summary>
    public WordSet Held { get; }

    /// <summary>Nouns of things that a report counts.</summary>
    public WordSet Countable { get; }

    /// <summary>What makes an X before it a technical term.</summary>
    public WordSet Technical { get; }

    /// <summary>What makes an X after it a variable, a size, a sum.</summary>
    public WordSet Variable { get; }

    /// <summary>Verbs that speak of a sign as a sign.</summary>
    public WordSet Marker { get; }

    /// <summary>Letters written for a word that a filter would stop, with what follows them.</summary>
    public WordSet Letters { get; }

    /// <summary>Surnames of one character.</summary>
    public string Surnames { get; }

    /// <summary>Chinese digits.</summary>
    public string Numerals { get; }

    public static ContextWords LoadEmbedded()
    {
        var sides = new Dictionary<string, Dictionary<string, WordClass>>(StringComparer.Ordinal)
        {
            ["after"] = new(StringComparer.Ordinal),
            ["before"] = new(StringComparer.Ordinal),
            ["inside"] = new(StringComparer.Ordinal),
        };
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (fields, where) in KnowledgeTable.Read(Resource, 3))
        {
            var words = fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields[0] == "list") lists.Add(fields[1], words);
            else Add(sides, fields, words, where);
        }

        return new ContextWords(sides, lists);
    }

    public static bool Begins(ReadOnlySpan<char> text, WordSet words) => words.LengthAt(text) > 0;

    public static bool Ends(ReadOnlySpan<char> text, WordSet words) => words.LengthBefore(text) > 0;

    public static bool Contains(ReadOnlySpan<char> text, WordSet words) => words.IsIn(text);

    /// <summary>Whether a bracket is a note to a colleague: 姓名请办公室核, 占比请质控办算. 提请 and 邀请 are words of the report.</summary>
    public bool AskSomebody(ReadOnlySpan<char> content)
    {
        var asks = content.IndexOf('请');
        if (asks < 0 && content.IndexOf('由') is >= 0 and < 9 && content[^1] is '填' or '补' or '核' or '算') return true;
        return asks >= 0 && (asks == 0 || content[asks - 1] is not ('提' or '申' or '邀' or '聘' or '报' or '恳' or '呈' or '敬'))
            && (Ends(content, Asked) || Contains(content[asks..], Requested));
    }

    private static (string Opener, string Closer) Wrap(string marks) =>
        marks.Split('…') is [var opener, var closer] ? (opener, closer) : throw new FormatException($"{Resource}: '{marks}' wraps nothing");

    private static void Add(
        Dictionary<string, Dictionary<string, WordClass>> sides, string[] fields, string[] words, string where)
    {
        if (!sides.TryGetValue(fields[0], out var side) || !Enum.TryParse(typeof(WordClass), fields[1], out var named)
            || named is not WordClass name)
            throw new FormatException($"{where}: no such side or class");
        foreach (var word in words)
            if (!side.TryAdd(word, name)) throw new FormatException($"{where}: '{word}' stands twice");
    }
}
