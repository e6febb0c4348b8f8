using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>Adds words to a copy of a dictionary's tables, as jieba's <c>add_word</c> does; the original stays as it is.</summary>
internal sealed class WordEditor
{
    /// <summary>The longest word taken, in UTF-16 units; it bounds the work at one position of a text.</summary>
    internal const int MaxWordLength = 256;

    /// <summary>The highest frequency taken of one word.</summary>
    internal const long MaxFrequency = 1_000_000_000_000;

    private readonly WordTables _original;
    private readonly FreeSlots _free = new();
    private readonly List<char> _han;
    private readonly List<string?> _tagNames;
    private readonly List<long> _frequencies;
    private readonly List<double> _logs;
    private readonly Dictionary<long, ushort> _weightOf;
    private readonly ushort[] _codes;
    private readonly List<ushort> _children = [];
    private WordSlot[] _slots;
    private byte[] _tags;
    private long _total;

    internal WordEditor(WordDictionary dictionary)
    {
        _original = dictionary.Tables;
        _codes = [.. dictionary.Codes];
        _han = [.. _original.Han.Span];
        _tagNames = [.. _original.TagNames];
        _frequencies = [.. _original.Frequencies.Span];
        _logs = [.. _original.Logs.Span];
        _weightOf = Enumerable.Range(0, _frequencies.Count).ToDictionary(i => _frequencies[i], i => (ushort)i);
        _slots = [.. _original.Slots.Span];
        _tags = [.. _original.Tags.Span];
        _total = _original.Total;
        TakeWhatIsThere();
    }

    /// <summary>Adds one word; a word no character of which can stand in a word only counts towards the total, as in jieba.</summary>
    /// <exception cref="ArgumentException">The word is empty, too long, or its frequency out of range.</exception>
    internal void Add(UserWord word)
    {
        RequireUsable(word);
        long frequency = word.Frequency ?? SuggestFrequency(word.Text);
        _total = checked(_total + frequency);
        foreach (char c in word.Text)
            if (_codes[c] == CharacterCodes.None) return;

        int node = 0;
        foreach (char c in word.Text) node = StepOrGrow(node, CodeOf(c));
        _slots[node].Weight = WeightOf(frequency);
        if (word.PartOfSpeech is { Length: > 0 } tag) _tags[node] = TagOf(tag);
    }

    /// <summary>The tables as they are now; the editor must not be used any more.</summary>
    internal WordTables ToTables() => View();

    // jieba: as probable as the words it would otherwise be cut into, and a little more.
    private long SuggestFrequency(string word)
    {
        var dictionary = new WordDictionary(View());
        double share = 1;
        foreach (string part in new JiebaSegmenter(dictionary).Segment(word, SegmentMode.Default, HmmMode.Off))
            share *= (dictionary.Contains(part) ? dictionary.Frequency(part) : 1) / (double)_total;
        return Math.Max((long)(share * _total) + 1, dictionary.Frequency(word));
    }

    private WordTables View() => new()
    {
        Han = [.. _han],
        Slots = _slots,
        Tags = _tags,
        TagNames = [.. _tagNames],
        Frequencies = [.. _frequencies],
        Logs = [.. _logs],
        Total = _total,
        LogTotal = Math.Log(_total),
        Hmm = _original.Hmm,
    };

    private void TakeWhatIsThere()
    {
        _free.TakeSlot(0);
        for (int slot = 0; slot < _slots.Length; slot++)
        {
            if (_slots[slot].Label != DoubleArrayLayout.Free) _free.TakeSlot(slot);
            if (_slots[slot].Base != DoubleArrayLayout.NoChildren) _free.TakeBase(_slots[slot].Base);
        }
    }

    private int StepOrGrow(int node, ushort code)
    {
        int start = _slots[node].Base;
        if (start != DoubleArrayLayout.NoChildren)
        {
            int child = start + code;
            if (_slots[child].Label == code) return child;
            if (_slots[child].Label == DoubleArrayLayout.Free) return Take(child, code);
        }

        return Move(node, code) + code;
    }

    // The children of a node and one more do not fit where they are: all of them go elsewhere. Their own children stay,
    // because a slot does not know its parent.
    private int Move(int node, ushort added)
    {
        int from = _slots[node].Base;
        _children.Clear();
        for (int code = 1; from != DoubleArrayLayout.NoChildren && code <= LastCode; code++)
            if (_slots[from + code].Label == code) _children.Add((ushort)code);
        int at = _children.BinarySearch(added);
        _children.Insert(~at, added);
        int to = _free.FindBase(CollectionsMarshal.AsSpan(_children));
        _free.TakeBase(to);
        foreach (ushort code in _children)
        {
            Take(to + code, code);
            if (code != added) MoveSlot(from + code, to + code);
        }

        _slots[node].Base = to;
        return to;
    }

    private void MoveSlot(int from, int to)
    {
        _slots[to] = _slots[from];
        _tags[to] = _tags[from];
        _slots[from] = new WordSlot { Label = DoubleArrayLayout.Free };
        _tags[from] = 0;
        _free.ReleaseSlot(from);
    }

    private int Take(int slot, ushort code)
    {
        Grow(slot + char.MaxValue + 1);
        _free.TakeSlot(slot);
        _slots[slot] = new WordSlot { Label = code };
        return slot;
    }

    private int LastCode => CharacterCodes.UnknownHan + _han.Count;

    private ushort CodeOf(char c)
    {
        if (_codes[c] != CharacterCodes.UnknownHan) return _codes[c];
        _han.Add(c);
        Grow(_free.End + char.MaxValue + 1);
        return _codes[c] = (ushort)LastCode;
    }

    private ushort WeightOf(long frequency)
    {
        if (_weightOf.TryGetValue(frequency, out ushort weight)) return weight;
        if (_frequencies.Count > ushort.MaxValue)
            throw new ArgumentException($"The words have more than {ushort.MaxValue} different frequencies.");
        _frequencies.Add(frequency);
        _logs.Add(Math.Log(frequency));
        return _weightOf[frequency] = (ushort)(_frequencies.Count - 1);
    }

    private byte TagOf(string tag)
    {
        int index = _tagNames.IndexOf(tag);
        if (index >= 0) return (byte)index;
        if (_tagNames.Count > byte.MaxValue)
            throw new ArgumentException($"The words have more than {byte.MaxValue} different tags.");
        _tagNames.Add(tag);
        return (byte)(_tagNames.Count - 1);
    }

    // Any base plus any code stays inside the array; a new character's code may be as high as there are characters.
    private void Grow(int length)
    {
        int old = _slots.Length;
        if (length <= old) return;
        length += old / 8;
        Array.Resize(ref _slots, length);
        Array.Resize(ref _tags, length);
        _slots.AsSpan(old).Fill(new WordSlot { Label = DoubleArrayLayout.Free });
    }

    private static void RequireUsable(UserWord word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word.Text);
        if (word.Text.Length > MaxWordLength)
            throw new ArgumentException(
                $"A word has {word.Text.Length} characters; at most {MaxWordLength} are taken: {word.Text[..16]}…");
        if (word.Frequency is < 0 or > MaxFrequency)
            throw new ArgumentException($"The frequency of {word.Text} is not between 0 and {MaxFrequency}.");
    }
}
