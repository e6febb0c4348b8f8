using System.Globalization;
using Ganhuo.Classifying;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH105: a role has a share or a length outside the limits of the type.</summary>
internal sealed class SectionShare : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH105", "section-share", Severity.Warning,
        new("部分篇幅不合要求", "A section's share is outside the limits"),
        new("按比例要求增写或压缩。", "Write more of it, or less."),
        new("问题占比重不重", "Do the problems carry enough weight"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var shape = new ReportShape(context);
        if (!shape.IsTyped) return;
        foreach (var limit in context.Classification.Definition.Shares) CheckShare(shape, limit, findings);
        foreach (var section in context.Classification.Definition.Sections)
            if (section.MinCharacters is { } least && shape.Of(section.Role) > 0 && shape.WordsOf(section.Role) is var length
                && length < least)
                findings.Add(shape.PlaceOf([section.Role]),
                    Invariant($"“{section.Name}”{length}字，不足{least}字（{section.Criterion}）"),
                    Invariant($"'{section.Name}' has {length} characters, fewer than {least}"));
    }

    // What is not there at all is a missing section, not a small share.
    private static void CheckShare(ReportShape shape, ShareLimit limit, FindingSink findings)
    {
        var part = limit.Roles.Sum(shape.Of);
        var whole = limit.Of.IsEmpty ? shape.All : limit.Of.Sum(shape.Of);
        if (part == 0 || whole == 0) return;
        var share = (double)part / whole;
        if (share >= (limit.Min ?? 0) && share <= (limit.Max ?? double.MaxValue)) return;
        var names = string.Join('、', limit.Roles.Select(r => r.ChineseName()));
        var of = limit.Of.IsEmpty ? "全文" : string.Join('、', limit.Of.Select(r => r.ChineseName()));
        findings.Add(shape.PlaceOf(limit.Roles),
            $"{names}占{of}的{Percent(share)}，要求{Bound(limit)}（{limit.Criterion}）",
            $"{string.Join('+', limit.Roles.Select(r => r.Key()))} is {Percent(share)}, outside the limit");
    }

    private static string Bound(ShareLimit limit) =>
        limit is { Min: { } min, Max: { } max } ? $"{Percent(min)}至{Percent(max)}"
        : limit.Min is { } least ? $"不低于{Percent(least)}"
        : $"不高于{Percent(limit.Max ?? 0)}";

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
