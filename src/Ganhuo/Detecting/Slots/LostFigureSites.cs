using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>Walks the characters of a line that could be a measure word, and have no numeral before them.</summary>
internal ref struct LostFigureSites(ContextWords words, CharacterSet openers, ReadOnlySpan<char> line)
{
    // What a number is written with, leaves open in good prose, or takes the place of.
    private static readonly CharacterSet Numbers = new("零〇○一二三四五六七八九十百千万亿两几数多半余整来壹贰叁肆伍陆柒捌玖拾佰仟俩仨单双每各这那哪该某此第诸逐首同历头下上的億萬餘");

    // Scales and what is said behind them belong to the measure word: 余万元.
    private const string Scales = "余多万亿";

    // Behind a verb these stand for one of something, as people say it: 有个老人, 开了家店, 塞了张纸条.
    private const string Ones = "个家张条件位座间块种本支";

    // What makes a word of a measure word behind it.
    private const string Compounds = "扩航课梯频班车";

    // 窗口接件, 11月补件: what is filed.
    private const string Filing = "接收来寄取补退核";

    // 最佳防治期, 夏秋高发期: a time with a name.
    private static readonly WordSet NamedTimes = new("最佳", "黄金", "关键", "高发", "多发", "易发", "集中", "敏感", "适宜", "有利", "重点");

    // What is done to a unit in a table: 填成, 换算成.
    private const string Writing = "填换折改写算误";

    private const int LongestOther = 3;

    // 分户核算, 分片包干: told apart.
    private const string Shares = "户片类级层段批区线组项期块";

    // How far before 分 there may be what is gone by: 按风险分.
    private const int Farthest = 6;

    // So many times as often a word is met that is taken for the one meant.
    private const int Commoner = 3;

    private readonly ReadOnlySpan<char> line = line;

    private int at = -1;

    public LostFigureSite Current { get; private set; }

    public readonly LostFigureSites GetEnumerator() => this;

    /// <summary>The characters that a measure word can begin with.</summary>
    public static CharacterSet OpenersOf(ContextWords words)
    {
        var first = new HashSet<char>(Scales) { '个', '%', '‰', '元', '天', '周', '小', '分', '课', '学', '例', '毫', '℃', '剂' };
        foreach (var measure in words.Measures) first.Add(measure[0]);
        foreach (var unit in words.RareUnits) first.Add(unit[0]);
        return new CharacterSet([.. first]);
    }

    public bool MoveNext()
    {
        for (at++; at < line.Length; at++)
        {
            at = openers.IndexIn(line, at);
            if (at < 0) break;
            // 占年度计划的%: nothing else ends so.
            if (at == 0 || !CanLack(line[at - 1]) && !(line[at - 1] == '的' && line[at] is '%' or '‰')) continue;
            var unit = at + ScaleLength(line[at..]);
            if (UnitAt(unit, out var length) is not { } found || IsCompound() || IsOther(at, unit + length) || EndsWord(at, unit + length)
                || IsOne(at, unit + length))
                continue;
            Current = new LostFigureSite(at, unit + length, found);
            at = unit + length - 1;
            return true;
        }

        at = line.Length;
        return false;
    }

    // Of what begins a clause no verb or noun says that it is counted.
    private static bool CanLack(char before) => HanCharacter.Is(before) && !Numbers.Has(before);

    // 余户, 万元, 多万元. 多次 and 多个 say how many by themselves.
    private static int ScaleLength(ReadOnlySpan<char> text)
    {
        var at = text[0] == '余' || text[0] == '多' && text.Length > 1 && text[1] is '万' or '亿' ? 1 : 0;
        while (at < text.Length && text[at] is '万' or '亿') at++;
        return at;
    }

    private readonly WordClass? UnitAt(int unit, out int length)
    {
        var found = words.After.Begins(line[unit..], out length);
        var rare = words.RareUnits.LengthAt(line[unit..]);
        if (Measures(found) && length >= rare) return found;
        length = rare;
        return rare > 0 ? WordClass.Count : null;
    }

    private static bool Measures(WordClass found) =>
        found is WordClass.Percent or WordClass.Money or WordClass.Duration or WordClass.Count or WordClass.CountOrOrganisation;

    // 有个老人 has no number to lose; 不合格的有座， has. 万元以上 begins at ten thousand, 到家 goes home.
    private readonly bool IsOne(int start, int end)
    {
        var next = end < line.Length ? line[end] : '\n';
        if (line[start] == '家' && !HanCharacter.Is(next)) return true;
        // 集中整改期（6月至8月）, 任期内: a time with a name.
        if (line[start..end] is "期" && next is '（' or '(' or '间' or '内' or '满' or '限' or '末') return true;
        if (line[start..end] is "期" && NamedTimes.IsIn(line[Math.Max(0, start - Farthest)..start])) return true;
        // 件件有回音, 户户通水: every one of them.
        if (end - start == 1 && next == line[start]) return true;
        // 小时工资, 活动周: a rate, a week with a name.
        if (line[start..end] is "小时" && next is '工' or '平' or '雨' or '降' or '最' || line[start..end] is "周") return true;
        if (IsSpokenOf(start, next)) return true;
        // 按份共有, 分户计量, 教育等项工作, 以人为本: one by one, or a word of its own. 合格率为%, 不少于小时 have lost theirs.
        var single = end - start == 1 && line[start] is not ('%' or '‰');
        if (line[start - 1] is '按' or '分' or '以' || line[start] == '分' && Shares.Contains(next) || single && line[start - 1] is '为' or '于'
            || line[start] == '分' && line[Math.Max(0, start - Farthest)..start].Contains('按')
            || line[start - 1] == '等' && line[start] == '项') return true;
        if (end - start == 1) return Ones.Contains(line[start])
            && line[start - 1] is '有' or '了' or '是' or '给' or '找' or '做' or '当' or '成' or '出' && HanCharacter.Is(next);
        // 分钟级会商, 公里级网格: how fine something is.
        if (next == '级') return true;
        return line[start] is '万' or '亿' && (next is '以' or '之' or '户' || line[start - 1] is '超' or '近' or '过' or '破');
    }

    // 面积一律用亩, 不再带%, 把元填成万元: the unit itself is meant.
    private readonly bool IsSpokenOf(int start, char next) => line[..start] switch
    {
        [.., var how, '用'] => "律均都统只要须应位".Contains(how, StringComparison.Ordinal) && !HanCharacter.Is(next),
        [.., '带'] => !HanCharacter.Is(next),
        [.., var written, '成'] => Writing.Contains(written, StringComparison.Ordinal),
        [.., '把'] => Writing.Contains(next, StringComparison.Ordinal),
        _ => false,
    };

    // 37条次, 五十七亿人公里: two measure words of one figure.
    private readonly bool IsCompound() =>
        at > 1 && (char.IsAsciiDigit(line[at - 2]) || Numbers.Has(line[at - 2]))
        && (words.Measures.LengthAt(line[(at - 1)..]) > 0 || Measures(words.After.Begins(line[(at - 1)..], out _)));

    // 航次, 课次, 案件: a word that a measure word ends. In 农田亩 the commoner word ends before it.
    private readonly bool EndsWord(int start, int end)
    {
        if (end - start > 1 || !HanCharacter.Is(line[start])) return false;
        if (Compounds.Contains(line[start - 1]) || line[start] == '件' && Filing.Contains(line[start - 1])) return true;
        var ended = WordDictionary.Embedded.Frequency(line[(start - 1)..end]);
        if (ended > 0 && (start < 2 || WordDictionary.Embedded.Frequency(line[(start - 2)..start]) < Commoner * ended)) return true;
        // 经理人 is somebody; 手术台 may be tables or operations.
        return start >= 2 && line[start] == '人' && WordDictionary.Embedded.Frequency(line[(start - 2)..end]) > 0;
    }

    // 场所, 项目, 条件: the character begins another word, as jieba's dictionary has it.
    private readonly bool IsOther(int start, int end)
    {
        return end - start <= 1 && WordDictionary.Embedded.LongestAt(line[start..], LongestOther) > 0;
    }
}
