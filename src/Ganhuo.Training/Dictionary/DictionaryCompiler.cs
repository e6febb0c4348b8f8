using System.Globalization;
using Ganhuo.Segmenting;

namespace Ganhuo.Training.Dictionary;

/// <summary>Compiles jieba's tables; the same tables give the same bytes.</summary>
internal sealed class DictionaryCompiler
{
    private readonly Dictionary<string, (long Frequency, string Tag)> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, HmmEmission> _emissions = [];
    private readonly JiebaSource _source;
    private long _total;

    private DictionaryCompiler(JiebaSource source) => _source = source;

    /// <summary>The bytes of the embedded dictionary.</summary>
    /// <exception cref="InvalidDataException">A line of the word list cannot be read.</exception>
    internal static byte[] Compile(JiebaSource source) => new DictionaryCompiler(source).Compile();

    private byte[] Compile()
    {
        ReadWords();
        ReadEmissions();
        char[] han = OrderHan();
        ushort[] codes = CharacterCodes.Assign(han);
        string[] keys = [.. _words.Keys.Where(w => w.All(c => codes[c] != CharacterCodes.None)).Order(StringComparer.Ordinal)];
        (long Frequency, string Tag)[] entries = [.. keys.Select(k => _words[k])];
        DoubleArrayLayout layout = DoubleArrayBuilder.Build(keys, codes);
        long[] frequencies = [0, .. entries.Select(e => e.Frequency).Distinct().Order()];
        string?[] tags = [null, .. entries.Select(e => e.Tag).Distinct().Order(StringComparer.Ordinal)];
        var output = new MemoryStream();
        WordTablesFile.Write(output, new WordTables
        {
            Han = han,
            Slots = [.. Enumerable.Range(0, layout.Base.Length).Select(i => SlotOf(i, layout, entries, frequencies))],
            Tags = [.. layout.Values.Select(v => v < 0 ? (byte)0 : (byte)Array.IndexOf(tags, entries[v].Tag))],
            TagNames = tags,
            Frequencies = frequencies,
            Logs = [.. frequencies.Select(f => f == 0 ? 0 : Math.Log(f))],
            Total = _total,
            LogTotal = Math.Log(_total),
            Hmm = new HmmModel(ReadTransitions(), EmissionRows(han)),
        });
        return output.ToArray();
    }

    // jieba sums over the lines, and of a word that stands twice keeps the last frequency.
    private void ReadWords()
    {
        string[] lines = _source.Words.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            string[] parts = lines[i].Trim().Split(' ');
            if (parts.Length != 3 || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long frequency))
                throw new InvalidDataException($"dict.txt, line {i + 1}: not a word, a frequency and a tag.");
            _words[parts[0]] = (frequency, parts[2]);
            _total += frequency;
        }
    }

    private void ReadEmissions()
    {
        foreach ((string state, string key, double value) in PythonTable.Read(_source.Emissions))
        {
            HmmEmission row = _emissions.GetValueOrDefault(key[0], Nowhere);
            _emissions[key[0]] = state switch
            {
                "B" => row with { B = value },
                "M" => row with { M = value },
                "E" => row with { E = value },
                "S" => row with { S = value },
                _ => throw new InvalidDataException($"prob_emit.py: {state} is no state."),
            };
        }
    }

    private static HmmEmission Nowhere =>
        new(HmmModel.Impossible, HmmModel.Impossible, HmmModel.Impossible, HmmModel.Impossible);

    // The most frequent character first: what is used together lies together.
    private char[] OrderHan()
    {
        var counts = new Dictionary<char, long>();
        foreach (char c in _emissions.Keys) counts[c] = 0;
        foreach ((string word, (long frequency, _)) in _words)
            foreach (char c in word) counts[c] = counts.GetValueOrDefault(c) + frequency;
        return
        [
            .. counts.Where(c => c.Key is >= CharacterCodes.FirstHan and <= CharacterCodes.LastHan)
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key),
        ];
    }

    private HmmEmission[] EmissionRows(char[] han) =>
    [
        .. Enumerable.Repeat(Nowhere, CharacterCodes.UnknownHan + 1),
        .. han.Select(c => _emissions.GetValueOrDefault(c, Nowhere)),
    ];

    private HmmTransitions ReadTransitions()
    {
        Dictionary<string, double> start = PythonTable.Read(_source.Start).ToDictionary(e => e.Inner, e => e.Value);
        Dictionary<string, double> step =
            PythonTable.Read(_source.Transitions).ToDictionary(e => e.Outer + e.Inner, e => e.Value);
        return new HmmTransitions(
            start["B"], start["M"], start["E"], start["S"],
            step["BE"], step["BM"], step["EB"], step["ES"], step["ME"], step["MM"], step["SB"], step["SS"]);
    }

    private static WordSlot SlotOf(
        int slot, DoubleArrayLayout layout, (long Frequency, string Tag)[] entries, long[] frequencies)
    {
        int key = layout.Values[slot];
        long frequency = key < 0 ? 0 : entries[key].Frequency;
        return new WordSlot
        {
            Base = layout.Base[slot],
            Label = layout.Labels[slot],
            Weight = checked((ushort)Array.BinarySearch(frequencies, frequency)),
        };
    }
}
