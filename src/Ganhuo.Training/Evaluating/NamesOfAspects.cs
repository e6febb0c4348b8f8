using Ganhuo.Text;

namespace Ganhuo.Training.Evaluating;

/// <summary>
/// The names of a scheme's aspects, and those that labels write shorter or longer: 严守政治纪律政治规矩维护团结统一 is
/// 带头严守政治纪律和政治规矩，维护党的团结统一. Each name of the scheme is taken once.
/// </summary>
internal sealed class NamesOfAspects(IReadOnlyList<string> names)
{
    // Two names of one scheme share less; names of different schemes for one thing are different names.
    private const double Same = 0.6;

    private readonly List<string> open = [.. names];

    /// <summary>The scheme's name that a label means; the label's own where it means none of those still open.</summary>
    public string Take(string label)
    {
        var best = open.Contains(label) ? label : open.MaxBy(name => Likeness(name, label));
        if (best is null || (best != label && Likeness(best, label) < Same)) return label;
        open.Remove(best);
        return best;
    }

    // The share of the shorter one's pairs of characters that the longer one has.
    private static double Likeness(string a, string b)
    {
        var (x, y) = (Pairs(a), Pairs(b));
        return x.Count == 0 || y.Count == 0 ? 0 : (double)x.Count(y.Contains) / Math.Min(x.Count, y.Count);
    }

    private static HashSet<string> Pairs(string name)
    {
        var content = string.Concat(name.Where(ContentCharacter.Is));
        return [.. Enumerable.Range(0, Math.Max(0, content.Length - 1)).Select(i => content.Substring(i, 2))];
    }
}
