using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>GH204: words of the template, not of the report.</summary>
internal sealed class TemplateInstruction : IRule
{
    private const int LongestRequest = 40;

    // 党政综合办注：
    private const int LongestOffice = 6;
    private const string Offices = "办科室处股部组局委队站所";
    private const string AskedOfOffice = "注补充填报核实校写供改审";
    private const int MostAsked = 3;

    private const string Openers = "（(【[［〔";

    // The verb ends the request, but for what it asks for: 补一个数.
    private const int FewBehind = 6;
    private const string NotBefore = "邀申聘提报恳敬宴吁约";
    private const string NotBehind = "假示求托吃客辞教愿缨功罪战命柬帖";

    private readonly WordSet asked;
    private readonly WriterNote notes;

    public TemplateInstruction()
    {
        var lists = WordLists.Load("Knowledge/Placeholders/template-phrases.tsv");
        (asked, notes) = (new(lists["asked"]), new(lists));
    }

    public RuleDescriptor Descriptor { get; } = new(
        "GH204", "template-instruction", Severity.Error,
        new("模板提示语未删", "Words of the template were left in"),
        new("按提示写出内容，删去提示语。", "Write what the instruction asks for and delete it."),
        new("内容真实具体，不得照搬模板", "Real and specific content, no copied templates"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var places = new InstructionPlaces();
        foreach (var placeholder in context.Placeholders)
            if (SlotKind.IsInstruction(context, placeholder)) places.Add(placeholder.Span);
        places.Settle();
        AddBrackets(context, places);
        places.Settle();
        AddSentences(context, places);
        places.Settle();
        foreach (var paragraph in context.Outline.Paragraphs) SlotKind.Notes.Read(context, paragraph.Span, places);
        places.Settle();
        foreach (var place in places.Joined(context.Text.Content))
        {
            var where = SlotWording.Place(context, place);
            findings.Add(place, $"{where.Chinese}是模板提示语", $"{where.English} is an instruction of the template");
        }
    }

    // （注：本部分不少于500字）, 【这一段再压一压】: what no finished report carries.
    private void AddBrackets(RuleContext context, InstructionPlaces places)
    {
        var text = context.Text.Content.AsSpan();
        for (int at = 0, next; at < text.Length && (next = text[at..].IndexOfAny(Openers)) >= 0;)
        {
            at += next;
            var length = text[at..].IndexOfAny(text[at] is '（' or '(' ? "）)\n" : "】]］〕\n");
            var end = length < 0 ? at + 1 : at + length + 1;
            if (length > 1 && text[end - 1] != '\n' && IsNote(context, new TextSpan(at + 1, end - 1))) places.Add(new TextSpan(at, end));
            at = end;
        }
    }

    // Two words of a template, or one behind 注 or 要求, so that a bracket that merely says 举例 stays a bracket.
    private bool IsNote(RuleContext context, TextSpan bracket)
    {
        var inside = context.Text.Slice(bracket);
        var words = FieldWords(context, bracket);
        var marked = inside.StartsWith("注：") || inside.StartsWith("注:") || inside.StartsWith("要求") || inside.StartsWith("说明：")
            || inside.StartsWith("提示");
        return words > 1 || IsRemark(inside) || (words == 1 && (marked || LimitsLength(inside)))
            || (!WasAsked(inside) && (AsksSomebody(inside) || notes.IsBracket(inside)));
    }

    // How many different ones, up to two.
    private static int FieldWords(RuleContext context, TextSpan bracket)
    {
        string? first = null;
        foreach (var hit in context.Phrases.Of("template-field").Inside(bracket))
        {
            if (first is not null && first != hit.Entry.Phrase) return 2;
            first = hit.Entry.Phrase;
        }

        return first is null ? 0 : 1;
    }

    // （插注：…）, （老周：换个例子…）, （综合科注：…）: one writer to another.
    private static bool IsRemark(ReadOnlySpan<char> inside) =>
        inside.Length > 3 && (inside[0] is '老' or '小' && inside[2] is '：' or ':'
            || inside.StartsWith("插注") || inside.StartsWith("批注") || inside.StartsWith("旁注") || inside.StartsWith("起草说明")
            || inside.StartsWith("编辑提示")
            || IsToOffice(inside));

    // 综合科注：, 政治部补：, 财务科填报：: who is to say it, and what is asked of him.
    private static bool IsToOffice(ReadOnlySpan<char> inside)
    {
        var colon = inside[..Math.Min(inside.Length, LongestOffice + MostAsked)].IndexOfAny('：', ':');
        if (colon < 0) return false;
        for (var asked = 1; asked < MostAsked && asked < colon - 1; asked++)
            if (Offices.Contains(inside[colon - asked - 1], StringComparison.Ordinal)
                && !inside[(colon - asked)..colon].ContainsAnyExcept(AskedOfOffice)) return true;
        return false;
    }

    // （占比请质控办算）, （姓名请办公室核）: a bracket that asks somebody for a figure or a name, for as long as the draft is
    // one. 请假, 请示 and 邀请 ask for nothing of the kind.
    private bool AsksSomebody(ReadOnlySpan<char> inside)
    {
        if (inside.Length > LongestRequest || inside.ContainsAny("。；")) return false;
        var at = inside.IndexOf('请');
        if (at < 0 || (at > 0 && NotBefore.Contains(inside[at - 1], StringComparison.Ordinal))) return false;
        var rest = inside[(at + 1)..];
        if (rest.IsEmpty || NotBehind.Contains(rest[0], StringComparison.Ordinal)) return false;
        for (var behind = 0; behind <= FewBehind && behind < rest.Length; behind++)
            if (asked.LengthBefore(rest[..^behind]) > 0) return true;
        return false;
    }

    // 请人代写: somebody was asked, nobody is; 请人事科核 asks.
    internal static bool WasAsked(ReadOnlySpan<char> inside) =>
        inside.IndexOf("请人") is >= 0 and var at && inside[(at + 1)..] is var rest && !rest.StartsWith("人事") && !rest.StartsWith("人社");

    private static bool LimitsLength(ReadOnlySpan<char> inside)
    {
        for (var at = 1; at < inside.Length; at++)
            if (inside[at] == '字' && char.IsAsciiDigit(inside[at - 1])) return true;
        return false;
    }

    private void AddSentences(RuleContext context, InstructionPlaces places)
    {
        foreach (var hit in context.Phrases.Of("template-phrase")) AddSentence(context, SentenceOf(context, hit.Span), places);
        foreach (var hit in context.Phrases.Of("template-offer"))
            if (SentenceOf(context, hit.Span) is { Length: > 0 } offer && notes.IsOffer(context.Text.Slice(offer).Trim(" \n"))
                && !SlotKind.Notes.IsDoubtful(context.Text, offer)) AddSentence(context, offer, places);
        foreach (var hit in context.Phrases.Of("template-note"))
            if (SentenceOf(context, hit.Span) is { Length: > 0 } note && notes.IsSentence(context.Text.Slice(note).Trim(" \n"))
                && !SlotKind.Notes.IsDoubtful(context.Text, note)) AddSentence(context, note, places);
        // 本部分不少于三条，字数控制在…: what a part of the text is to be like.
        foreach (var hit in context.Phrases.Of("template-field"))
            if (SentenceOf(context, hit.Span) is { Length: > 0 } rule
                && notes.IsPassage(context.Text.Slice(new TextSpan(rule.Start, hit.Span.Start)).Trim(" \n")))
                AddSentence(context, rule, places);
    }

    // What is quoted is spoken of: 稿件中出现“以下是为您生成的内容”的一律退回.
    private static TextSpan SentenceOf(RuleContext context, TextSpan phrase) =>
        SentenceFacts.SentenceAt(context, phrase.Start) is >= 0 and var index && context.Outline.Sentences[index].Span is var sentence
            && sentence.Contains(phrase) && !IsQuoted(context.Text.Slice(new TextSpan(sentence.Start, phrase.Start))) ? sentence : default;

    private static bool IsQuoted(ReadOnlySpan<char> before) => before.LastIndexOf('“') > before.LastIndexOf('”');

    private static void AddSentence(RuleContext context, TextSpan sentence, InstructionPlaces places)
    {
        if (sentence.Length == 0) return;
        var text = context.Text.Slice(sentence);
        var start = sentence.Start + text.Length - text.TrimStart(" \n").Length;
        places.Add(new TextSpan(start, start + text.Trim(" \n").Length));
    }

    // No two places overlap, so that only the last one before the end of the span can.
}
