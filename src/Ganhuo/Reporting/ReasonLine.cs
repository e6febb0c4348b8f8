using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>One reason to send a report back, in a few words.</summary>
internal static class ReasonLine
{
    public static string Of(FindingGroup group, Language language)
    {
        if (group.Count == 1) return $"{group.Rule.Id} {group.Findings[0].Message.In(language)}";
        var title = group.Rule.Title.In(language);
        return language == Language.English
            ? $"{group.Rule.Id} {title}, {Figures.Whole(group.Count)}×"
            : $"{group.Rule.Id} {title}，{Figures.Whole(group.Count)} 处";
    }
}
