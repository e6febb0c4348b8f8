using System.Text;
using Ganhuo.Segmenting;

namespace Ganhuo.Tests.Segmenting;

/// <summary>The generator of record-jieba.py, step for step: string number n is the same in both.</summary>
internal sealed class JiebaStrings
{
    private const int HanCount = 0x9FD6 - 0x4E00;

    private static readonly string[] Odd =
    [
        "1", "23", "4.5", "60%", "7.", ".8", "2022", "A", "b", "GDP", "WiFi", "c++", "C#", "+", "-", "_", "&", "#", "%", ".",
        "，", "。", "、", "；", "：", "“", "”", "《", "》", "（", "）", "！", "？", "…", "—", "·", "*", "**", "×", "□", "〔2022〕",
        " ", "  ", "\t", "\n", "\r\n", "\r", "\u3000", "\u00a0", "\u2003", "\u001c", "\u0085", "\u200b", "\ufeff",
        "０", "１２", "Ａ", "％", "〇", "○", "\u9fd6", "\u9fff", "\u3400", "\U00020bb7", "\U0002a6d6\U00020000", "\U0001f600",
        "é", "я", "α射线", "한", "ヶ", "々", "龥", "龠", "一", "的", "了", "和", "不",
    ];

    /// <summary>Every word of the dictionary, in ordinal order.</summary>
    internal IReadOnlyList<string> Words => _words;

    private readonly string[] _words = WordsOf(WordDictionary.Embedded);

    internal string this[int number]
    {
        get
        {
            var random = new Random64(unchecked(((ulong)number * 0x2545F4914F6CDD1D) + 1));
            int shape = random.Below(4), count = 1 + random.Below(12);
            var text = new StringBuilder();
            for (int i = 0; i < count; i++)
            {
                if (shape == 0) text.Append(Word(ref random));
                else if (shape == 1) text.Append(Han(ref random));
                else AppendPiece(text, ref random);
            }

            return shape == 3 ? Mutate(text.ToString(), ref random) : text.ToString();
        }
    }

    private string Word(ref Random64 random) => _words[random.Below(_words.Length)];

    private static char Han(ref Random64 random) => (char)(0x4E00 + random.Below(HanCount));

    private void AppendPiece(StringBuilder text, ref Random64 random)
    {
        int kind = random.Below(8);
        if (kind < 3) text.Append(Word(ref random));
        else if (kind == 3) text.Append(Word(ref random)[0]);
        else if (kind == 4) text.Append(Word(ref random)[^1]);
        else if (kind == 5) text.Append(Han(ref random));
        else text.Append(Odd[random.Below(Odd.Length)]);
    }

    private static string Mutate(string text, ref Random64 random)
    {
        List<Rune> units = [.. text.EnumerateRunes()];
        int rounds = 1 + random.Below(3);
        for (int i = 0; i < rounds && units.Count > 0; i++)
        {
            int at = random.Below(units.Count);
            switch (random.Below(4))
            {
                case 0:
                    units.RemoveAt(at);
                    break;
                case 1:
                    units.Insert(at, units[random.Below(units.Count)]);
                    break;
                case 2:
                    int other = random.Below(units.Count);
                    (units[at], units[other]) = (units[other], units[at]);
                    break;
                default:
                    units[at] = new Rune(Han(ref random));
                    break;
            }
        }

        return string.Concat(units);
    }

    // The words read back from the slots: the parent of a slot is the node whose base is the slot less its label.
    private static string[] WordsOf(WordDictionary dictionary)
    {
        ReadOnlySpan<WordSlot> slots = dictionary.Tables.Slots.Span;
        var characters = new char[char.MaxValue];
        for (int c = char.MaxValue; c >= 0; c--) characters[dictionary.Codes[c]] = (char)c;
        var parents = new Dictionary<int, int> { [slots[0].Base] = 0 };
        for (int i = 1; i < slots.Length; i++)
            if (slots[i].Label != DoubleArrayLayout.Free && slots[i].Base != 0) parents.Add(slots[i].Base, i);

        var words = new List<string>();
        var reversed = new List<char>();
        for (int i = 1; i < slots.Length; i++)
        {
            if (slots[i].Label == DoubleArrayLayout.Free || slots[i].Weight == 0) continue;
            reversed.Clear();
            for (int node = i; node != 0; node = parents[node - slots[node].Label]) reversed.Add(characters[slots[node].Label]);
            reversed.Reverse();
            words.Add(new string([.. reversed]));
        }

        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }

    /// <summary>SplitMix64.</summary>
    private struct Random64(ulong state)
    {
        private ulong _state = state;

        internal int Below(int bound) => unchecked((int)(Next() % (ulong)bound));

        private ulong Next()
        {
            unchecked
            {
                _state += 0x9E3779B97F4A7C15;
                ulong z = _state;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return z ^ (z >> 31);
            }
        }
    }
}
