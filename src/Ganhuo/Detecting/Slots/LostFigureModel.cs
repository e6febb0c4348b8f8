using System.Runtime.CompilerServices;
using Ganhuo.Classifying.Linear;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Tells a measure word whose figure was deleted (组织水域巡查次) from the same characters where none is wanted: learned from
/// reports of which the figures were taken out one by one. Immutable.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="threshold">How likely it must be of a measure word of one character at the end of its clause, with figures beside
/// it.</param>
internal sealed class LostFigureModel(LinearModel model, double threshold = LostFigureModel.Threshold)
{
    /// <summary>The labels; the second is what is looked for.</summary>
    public static readonly string[] Labels = ["no", "yes"];

    /// <summary>The threshold that is served; chosen on writers the model had not read, as the others are.</summary>
    public const double Threshold = 0.83;

    // Behind what is done so many times a figure is wanted, and of percent hardly any prose speaks without one.
    private const double AskedThreshold = 0.1, HouseholdThreshold = 0.3, HouseholdAtEndThreshold = 0.7, PercentThreshold = 0.5;

    // 人次, 万元: nothing else ends so. Before a noun they can be the beginning of its name: 亿元项目.
    private const double UnitThreshold = 0.7, UnitBeforeNounThreshold = 0.9;

    // Who struck out one figure of a text struck out more.
    private const double AmongOthersThreshold = 0.58, HouseholdAmongOthersThreshold = 0.8, BeforeNounAmongOthersThreshold = 0.7;

    /// <summary>How likely each of two must be that end clauses side by side: 开展新技术项，获批基金项.</summary>
    public const double PairThreshold = 0.35;

    // How much surer it must be, in odds, where no figure stands near, and where a noun follows.
    private const double AloneOdds = 1.5, BeforeNounOdds = 1.35;

    // So near a figure stands beside it: 发放手册12份、折页份.
    private const int Near = 18;

    public static LostFigureModel LoadEmbedded() => new(LinearModelFile.LoadEmbedded("lost-figures"));

    /// <summary>Whether the figure before a site was deleted, for sure or where others of its text were.</summary>
    /// <param name="words">What is known of words beside a slot.</param>
    /// <param name="line">The line.</param>
    /// <param name="site">A site of it.</param>
    /// <param name="asked">Whether it stands behind what is done so many times.</param>
    /// <param name="probability">How likely it was deleted.</param>
    public LostFigureVerdict Judge(
        ContextWords words, ReadOnlySpan<char> line, in LostFigureSite site, LostFigureAsking asked, out double probability)
    {
        probability = Of(words, line, site);
        var bar = asked switch
        {
            LostFigureAsking.No => BarOf(line, site),
            _ when line[site.Start] != '户' => AskedThreshold,
            LostFigureAsking.AtEnd => HouseholdAtEndThreshold,
            _ => HouseholdThreshold,
        };
        return probability > bar ? LostFigureVerdict.Lost
            : probability > AmongOthers(line, site) ? LostFigureVerdict.Doubtful : LostFigureVerdict.Kept;
    }

    // 种植户, 货运场: one character may be the end of a noun, or begin another.
    private static double AmongOthers(ReadOnlySpan<char> line, in LostFigureSite site) =>
        line[site.Start] == '户' ? HouseholdAmongOthersThreshold
        : site.End - site.Start == 1 && site.End < line.Length && HanCharacter.Is(line[site.End]) ? BeforeNounAmongOthersThreshold
        : AmongOthersThreshold;

    [SkipLocalsInit]
    private double Of(ContextWords words, ReadOnlySpan<char> line, in LostFigureSite site)
    {
        Span<int> features = stackalloc int[LostFigureFeatures.Most];
        Span<double> probabilities = stackalloc double[2];
        model.Predict(features[..LostFigureFeatures.Extract(words, line, site, features)], probabilities);
        return probabilities[1];
    }

    private double BarOf(ReadOnlySpan<char> line, in LostFigureSite site)
    {
        // 完成率%  排名: the head of a column.
        if (site.Unit == WordClass.Percent) return site.End < line.Length && line[site.End] == ' ' ? 1 : PercentThreshold;
        var beforeNoun = site.End < line.Length && HanCharacter.Is(line[site.End]);
        if (site.End - site.Start > 1) return beforeNoun ? UnitBeforeNounThreshold : UnitThreshold;
        var told = line[Math.Max(0, site.Start - Near)..site.Start].ContainsAnyInRange('0', '9')
            || line[site.End..Math.Min(line.Length, site.End + Near)].ContainsAnyInRange('0', '9');
        var odds = threshold / (1 - threshold) * (told ? 1 : AloneOdds) * (beforeNoun ? BeforeNounOdds : 1);
        return odds / (1 + odds);
    }
}
