using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting.Structure;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// The share of each role in the running text, and every limit of the report's type with where the report stands to it.
/// </summary>
internal sealed class LimitChart(ReportView view)
{
    private const int Width = 1000;

    private readonly HtmlOutput output = view.Output;
    private readonly ImmutableArray<int> characters = view.Analysis.RoleCharacters;
    private readonly int all = view.Analysis.RoleCharacters.Sum();

    public void Write()
    {
        if (all == 0) return;
        output.Write($"<section class=\"shares\"><h2>{view.Say(Labels.Roles)}</h2><table class=\"chart\">");
        foreach (var role in Enum.GetValues<SectionRole>().Where(r => characters[(int)r] > 0).OrderBy(Place))
            WriteRole(role);
        output.Raw("</table>");
        if (view.Type is { } type && view.Analysis.Type.Confidence >= ReportShape.SureEnough) WriteLimits(type);
        output.Raw("</section>\n");
    }

    // What is of no role comes last.
    private static int Place(SectionRole role) => role == SectionRole.Other ? int.MaxValue : (int)role;

    private void WriteRole(SectionRole role)
    {
        var share = (double)characters[(int)role] / all;
        WriteRow("", view.RoleName(role), share, null, null, ShareBar.Percent(share));
    }

    private void WriteLimits(ReportTypeDefinition type)
    {
        var sections = type.Sections.Where(s => s.MinCharacters is not null && characters[(int)s.Role] > 0).ToList();
        if (type.Shares.IsEmpty && type.Length is null && sections.Count == 0) return;
        output.Write($"<h2>{view.Say(Labels.Limits)}</h2><table class=\"chart limits\">");
        foreach (var limit in type.Shares) WriteShare(limit);
        foreach (var section in sections)
            WriteLength(section.Name, characters[(int)section.Role], section.MinCharacters, null, section.Criterion);
        if (type.Length is { } length)
            WriteLength(view.Say(Labels.WholeText), view.Analysis.Characters, null, length.Max, length.Criterion);
        output.Raw("</table>");
    }

    private void WriteShare(ShareLimit limit)
    {
        var whole = limit.Of.IsEmpty ? all : limit.Of.Sum(r => characters[(int)r]);
        var part = limit.Roles.Sum(r => characters[(int)r]);
        if (whole == 0 || part == 0) return;
        var share = (double)part / whole;
        var of = limit.Of.IsEmpty ? view.Say(Labels.WholeText) : Names(limit.Of);
        var name = view.Language == Language.English ? $"{Names(limit.Roles)} of {of}" : $"{Names(limit.Roles)}占{of}";
        WriteLimit(name, share, limit.Min, limit.Max, ShareBar.Percent, limit.Criterion);
    }

    private void WriteLength(string name, int length, int? least, int? most, string criterion) =>
        WriteLimit(name, length, least, most, v => $"{Figures.Whole((int)v)} {view.Say(Labels.Characters)}", criterion);

    private void WriteLimit(
        string name, double value, double? least, double? most, Func<double, string> figure, string criterion)
    {
        var full = Math.Max(value, Math.Max(least ?? 0, most ?? 0)) * 1.15;
        var met = value >= (least ?? 0) && value <= (most ?? double.MaxValue);
        var bounds = string.Join(' ',
            new[] { least is { } l ? $"≥ {figure(l)}" : null, most is { } m ? $"≤ {figure(m)}" : null }
            .Where(b => b is not null));
        WriteRow(
            met ? "met" : "broken", name, value / full, least / full, most / full,
            $"{figure(value)}{(met ? " ✓ " : " ✗ ")}{view.Say(met ? Labels.Met : Labels.NotMet)}",
            $"{view.Say(Labels.Required)} {bounds}", criterion);
    }

    private void WriteRow(string kind, string name, double part, double? least, double? most, string figure,
        string bounds = "", string criterion = "")
    {
        output.Write($"<tr class=\"{kind}\"><th scope=\"row\">{name}");
        if (bounds.Length > 0) output.Write($"<small title=\"{criterion}\">{bounds}</small>");
        output.Write($"</th><td><svg class=\"bar\" viewBox=\"0 0 {Width} 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{name} {figure} {bounds}\"><title>{name} {figure} {bounds} {criterion}</title>");
        output.Write($"<rect class=\"track\" width=\"{Width}\" height=\"10\"/><rect class=\"amount\" width=\"{part * Width}\" height=\"10\"/>");
        WriteBound(least);
        WriteBound(most);
        output.Write($"</svg></td><td class=\"number\">{figure}</td></tr>\n");
    }

    private void WriteBound(double? at)
    {
        if (at is { } place) output.Write($"<rect class=\"bound\" x=\"{(place * Width) - 3}\" width=\"6\" height=\"10\"/>");
    }

    private string Names(ImmutableArray<SectionRole> roles) =>
        string.Join(view.Say(Labels.And), roles.Select(view.RoleName));
}
