using Ganhuo.Classifying;
using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>
/// Whether a text is held to answer its problems with its measures. Every report type is; what is of none of them may be minutes, a notice
/// or a speech, which speak of problems and tell others what to do: such a text only where it sets both apart by headings of its
/// own, and is not addressed to those who are to act.
/// </summary>
internal static class HeldToAccount
{
    public static bool Is(RuleContext context) =>
        context.Classification.Type.Id != ReportTypeCatalogue.GenericId
        || (context.Classification.Named.Contains(SectionRole.Problems)
            && context.Classification.Named.Contains(SectionRole.Measures) && !IsAddressedBelow(context));

    // 各乡镇人民政府，县直各单位： and 同志们： are told what to do; 各位委员： are told how it stands.
    private static bool IsAddressedBelow(RuleContext context)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Addressee && IsBelow(context.Text.Slice(paragraph.Span))) return true;
        return false;
    }

    private static bool IsBelow(ReadOnlySpan<char> addressee) =>
        addressee.StartsWith("同志") || (addressee[0] == '各' && !addressee.StartsWith("各位"));
}
