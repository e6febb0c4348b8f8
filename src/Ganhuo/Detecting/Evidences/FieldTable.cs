using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>The labels of tables and ledgers (整改情况：, 责任单位：) and the states behind them (已完成); immutable.</summary>
internal sealed class FieldTable
{
    private const string Resource = "Knowledge/Evidence/fields.tsv";

    private const int LongestLabel = 12;

    private readonly WordSet before, last, states;

    private FieldTable(IReadOnlyCollection<LexiconEntry> entries)
    {
        (before, last, states) = (Of("of"), Of("label"), Of("state"));

        WordSet Of(string kind) => new([.. entries.Where(e => e.Kind == kind).Select(e => e.Phrase)]);
    }

    public static FieldTable LoadEmbedded()
    {
        var entries = new List<LexiconEntry>();
        using var stream = typeof(FieldTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        LexiconFile.Read(reader, Resource, entries);
        return new FieldTable(entries);
    }

    /// <summary>Whether a clause is a label with its colon, or a row of labels as heads a table: 序号 问题 整改措施 责任单位.</summary>
    public bool IsLabels(ReadOnlySpan<char> clause)
    {
        var words = clause.Trim(" |\t");
        if (words.IsEmpty) return false;
        words = words[MarkerReader.Read(words).Length..];
        return words is [.. var label, '：' or ':'] ? IsLabel(label.TrimEnd(' ')) : IsRow(words);
    }

    /// <summary>Whether a clause is nothing but a state, whatever mark ends it.</summary>
    public bool IsState(ReadOnlySpan<char> clause) => states.Has(clause.Trim(" 。；，;,"));

    private bool IsRow(ReadOnlySpan<char> words)
    {
        var labels = 0;
        while (!words.IsEmpty)
        {
            var end = words.IndexOfAny(' ', '|', '\t');
            if (!IsLabel(end < 0 ? words : words[..end])) return false;
            labels++;
            words = end < 0 ? [] : words[end..].TrimStart(" |\t");
        }

        return labels > 1;
    }

    // 整改责任单位: as many words as it takes, the last of them a thing a ledger has a column for.
    private bool IsLabel(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestLabel || words.IsEmpty) return false;
        if (last.Has(words)) return true;
        for (var length = 1; length < words.Length; length++)
            if (before.Has(words[..length]) && IsLabel(words[length..])) return true;
        return false;
    }
}
