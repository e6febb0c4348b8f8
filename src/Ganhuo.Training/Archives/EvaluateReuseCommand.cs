using System.Globalization;
using System.Text.Json;

namespace Ganhuo.Training.Archives;

/// <summary>
/// <c>evaluate-reuse ARCHIVE RUN [--errors]</c>: how much of the reuse planted in a generated archive a scan of it has found, and
/// how much of what it has found was planted. It reads nothing but what the scan wrote, so what is measured is what a user gets.
/// <c>evaluate-reuse ARCHIVE --pairs FILE</c> judges the pairs of reports that another program found, for a comparison.
/// </summary>
internal sealed class EvaluateReuseCommand
{
    private const double LeastRecall = 0.99, LeastPrecision = 0.99, LeastSpunRecall = 0.9, LeastSpunPrecision = 0.95;
    private const string Spun = "spun", Twin = "twin", SpunRule = "GH604";

    private static readonly TruthJson Json = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    private readonly TextWriter output;
    private readonly List<Truth> truths;
    private readonly Dictionary<string, PlantTruth?> plants;
    private readonly List<string> errors = [];
    private bool isMissed;

    private EvaluateReuseCommand(string archive, TextWriter output)
    {
        this.output = output;
        truths = [.. File.ReadLines(Path.Combine(archive, "truth.jsonl")).Select(l => JsonSerializer.Deserialize(l, Json.Truth)!)
            .Where(t => t.Readable)];
        plants = truths.ToDictionary(t => t.Path, t => t.Planted, StringComparer.Ordinal);
    }

    /// <summary>0 where every goal is met, 1 where one is missed, 2 where it is called wrongly.</summary>
    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count < 2 || (args[1] == "--pairs" && args.Count < 3))
        {
            output.WriteLine("usage: evaluate-reuse ARCHIVE RUN [--errors] | ARCHIVE --pairs FILE");
            return 2;
        }

        var command = new EvaluateReuseCommand(args[0], output);
        command.Say($"{command.truths.Count} readable reports, {command.truths.Count(t => t.Planted is not null)} with something planted");
        var found = args[1] == "--pairs" ? FoundReuse.OfPairs(args[2]) : FoundReuse.OfRun(Path.Combine(args[1], "findings.csv"));
        var isPassages = args[1] != "--pairs";
        command.Judge([.. found], isPassages);
        if (args.Contains("--errors"))
            foreach (var error in command.errors) output.WriteLine(error);
        return isPassages && command.isMissed ? 1 : 0;
    }

    private void Judge(List<FoundReuse> found, bool isPassages)
    {
        if (isPassages) JudgePassages(found.ToLookup(f => f.Target, StringComparer.Ordinal));
        JudgePairs(found, isPassages ? "pairs " : "");
    }

    private void JudgePassages(ILookup<string, FoundReuse> found)
    {
        var planted = truths.Where(t => t.Planted is not null).GroupBy(t => t.Planted!.Kind, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var kind in planted)
        {
            var least = kind.Key switch { Spun => LeastSpunRecall, Twin => 1, _ => LeastRecall };
            Report($"recall {kind.Key,-6}", kind.Count(t => IsFound(t, found[t.Path])), kind.Count(), least);
        }

        var passages = found.SelectMany(g => g).ToList();
        foreach (var wrong in passages.Where(f => !IsRight(f)))
            errors.Add($"extra {wrong.Rule} {wrong.Target} {wrong.Start}-{wrong.End} from {wrong.Source}");
        foreach (var rule in passages.GroupBy(f => f.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Report($"precision {rule.Key}", rule.Count(IsRight), rule.Count(), rule.Key == SpunRule ? LeastSpunPrecision : LeastPrecision);
        var plain = passages.Where(f => f.Rule != SpunRule).ToList();
        Report("precision all", passages.Count(IsRight), passages.Count, LeastSpunPrecision);
        Report("precision unspun", plain.Count(IsRight), plain.Count, LeastPrecision);
    }

    // Whether a report is said to be taken from the right one, wherever in it: what programs that name no passages can be held to.
    private void JudgePairs(List<FoundReuse> found, string name)
    {
        var pairs = found.Select(f => (f.Target, f.Source)).Where(p => plants.ContainsKey(p.Target) && plants.ContainsKey(p.Source))
            .ToHashSet();
        foreach (var kind in truths.Where(t => t.Planted is not null).GroupBy(t => t.Planted!.Kind, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
            Report($"{name}recall {kind.Key,-6}",
                kind.Count(t => pairs.Contains((t.Path, t.Planted!.Source)) || pairs.Contains((t.Planted!.Source, t.Path))), kind.Count());
        Report($"{name}precision", pairs.Count(p => AreOne(p.Target, p.Source)), pairs.Count);
    }

    private bool IsFound(Truth truth, IEnumerable<FoundReuse> found)
    {
        var plant = truth.Planted!;
        var isFound = found.Where(IsRight).Sum(f => Overlap(f, plant)) >= (plant.End - plant.Start) / 2;
        if (!isFound)
            errors.Add($"missed {plant.Kind} {truth.Path} {plant.Start}-{plant.End} from {plant.Source}, substituted {plant.Substituted}");
        return isFound;
    }

    private bool IsRight(FoundReuse found) =>
        plants.GetValueOrDefault(found.Target) is { } plant
        && Overlap(found, plant) >= Math.Min(found.End - found.Start, plant.End - plant.Start) / 2
        && (found.Source == plant.Source || plants.GetValueOrDefault(found.Source)?.Source == plant.Source);

    // Another report the same source was planted in holds the passage as well as the source does.
    private bool AreOne(string one, string other) =>
        plants[one]?.Source == other || plants[other]?.Source == one
            || (plants[one]?.Source is { } source && plants[other]?.Source == source);

    private static int Overlap(FoundReuse found, PlantTruth plant) =>
        Math.Max(0, Math.Min(found.End, plant.End) - Math.Max(found.Start, plant.Start));

    private void Report(string what, int right, int all, double? least = null)
    {
        var share = (double)right / Math.Max(1, all);
        var isBelow = all > 0 && share < least;
        isMissed |= isBelow;
        Say($"{what} {right}/{all} = {share:0.0000}{(isBelow ? $", below {least}" : "")}");
    }

    private void Say(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
