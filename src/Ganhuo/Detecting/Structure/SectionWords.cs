using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>The words that tell a second section of one role, of which the role itself says nothing.</summary>
internal static class SectionWords
{
    // 区教育局党组书记、局长…: an office has a long name.
    private const int LatestLeader = 14;

    /// <summary>Whether they name it: 第一责任人 beside 主要举措.</summary>
    public static bool Name(RuleContext context, SectionDefinition section)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            foreach (var cue in section.Cues)
                if (context.Phrases.First(cue, paragraph.Span) is { } hit && !Announces(context, paragraph, hit)) return true;
        }

        return false;
    }

    /// <summary>Whether they tell whom it is about: 局长全年主持研究法治工作4次.</summary>
    public static bool TellOfLeaders(RuleContext context, SectionDefinition section)
    {
        if (section.Leaders.IsEmpty) return false;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || !section.HasDeed(context.Text.Slice(paragraph.Span))) continue;
            for (var i = paragraph.FirstSentence; i < paragraph.EndSentence; i++)
                if (BeginsWithLeader(context.Text.Slice(context.Outline.Sentences[i].Span), section)) return true;
        }

        return false;
    }

    // 副局长 is another, and so is 局长办公会.
    private static bool BeginsWithLeader(ReadOnlySpan<char> sentence, SectionDefinition section)
    {
        for (var at = 0; at < Math.Min(sentence.Length, LatestLeader); at++)
            if (section.LeaderAt(sentence[at..]) is > 0 and var length && (at == 0 || sentence[at - 1] is not ('副' or '原' or '各' or '，'))
                && (at + length == sentence.Length || sentence[at + length] is not ('办' or '会' or '助' or '们'))) return true;
        return false;
    }

    // 认真履行第一责任人职责，现将情况报告如下: the preamble says what will be told.
    private static bool Announces(RuleContext context, Paragraph paragraph, TextSpan cue) =>
        context.Classification.Parts[paragraph.Index][0].Role == SectionRole.Preamble
        && context.Text.Slice(new TextSpan(cue.End, paragraph.Span.End)) is var rest
        && (rest.IndexOf('。') is >= 0 and var stop ? rest[..stop] : rest).EndsWith("如下");
}
