using System.Buffers;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Archives;

/// <summary>Clauses of our own training and development texts, by the role of their paragraph.</summary>
internal sealed class ClausePool
{
    private const int Shortest = 6;
    private const int Longest = 30;

    // Nothing that looks like a slot or a number of a list: the truth file lists only what was planted.
    private static readonly SearchValues<char> Refused = SearchValues.Create("*＊XxＸ×□○〇_【】{}[]〔〕某…（）()");
    private static readonly char[] Ends = ['，', '。', '；', '：', '！', '？', '\n', ' ', '、'];

    private readonly Dictionary<string, List<string>> clauses;

    private ClausePool(Dictionary<string, List<string>> clauses) => this.clauses = clauses;

    /// <exception cref="FormatException">There is no text in the corpus.</exception>
    public static ClausePool Load(string corpus)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var clauses = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var paragraph in TrainingCorpus.Load(Path.Combine(corpus, "training")))
            Add(clauses, seen, paragraph.Role, paragraph.Text);
        var development = Path.Combine(corpus, "gold", "reports", "development");
        foreach (var file in Directory.EnumerateFiles(development, "*.txt").Order(StringComparer.Ordinal))
            Add(clauses, seen, "achievements", File.ReadAllText(file));
        return clauses.Count == 0 ? throw new FormatException($"{corpus}: no text") : new ClausePool(clauses);
    }

    public IReadOnlyList<string> Of(string role) => clauses[role];

    private static void Add(Dictionary<string, List<string>> clauses, HashSet<string> seen, string role, string text)
    {
        if (!clauses.TryGetValue(role, out var list)) clauses[role] = list = [];
        foreach (var clause in text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (IsFit(clause) && seen.Add(clause)) list.Add(clause);
    }

    private static bool IsFit(string clause) =>
        clause.Length is >= Shortest and <= Longest && !clause.AsSpan().ContainsAny(Refused)
        && IsBalanced(clause, '“', '”') && IsBalanced(clause, '《', '》')
        && !"一二三四五六七八九十0123456789第".Contains(clause[0], StringComparison.Ordinal);

    private static bool IsBalanced(string clause, char open, char close) =>
        clause.Count(c => c == open) == clause.Count(c => c == close);
}
