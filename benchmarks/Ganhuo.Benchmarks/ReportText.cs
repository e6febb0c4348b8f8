using System.Text;
using Ganhuo.Segmenting;

namespace Ganhuo.Benchmarks;

/// <summary>
/// Text in the manner of a report, any length, the same for the same seed: clauses from our own patterns and words, with
/// names and figures, and one character in fifty replaced by another, so that tables are not flattered by repetition.
/// </summary>
internal sealed class ReportText(int seed)
{
    private static readonly string[] Patterns =
    [
        "{v}{n}{n}", "{a}{v}{n}，{v}{n}", "{o}{v}{n}{q}", "全年{v}{n}{q}，同比{d}{p}", "{t}，{o}{v}{n}", "{n}{n}还不够{a2}",
        "在{v}{n}方面{s}", "{o}主要负责同志{a}{v}{n}", "{v}{n}{q}，{v}{n}{q}", "对{n}{v}不够{a2}，{s}", "{p2}同志{v}{n}工作",
        "把{n}作为{n}的重要内容", "{a}推动{n}{n}{n}", "{x}是{n}{v}{s}", "{t}召开{n}会议{q}，研究{n}事项{q}", "{z}镇{z}村{v}{n}{q}",
    ];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["v"] = "加强 推进 落实 完善 深化 强化 开展 组织 健全 抓好 整改 排查 化解 巩固 拓展 优化 提升 压实 传达 学习 督促 指导 检查 建立 部署 谋划 解决 整治 查处 通报 约谈 培训 走访 慰问 建成 新建 修缮 拨付 办理 审批".Split(' '),
        ["n"] = "党的建设 政治建设 理论学习 意识形态 责任制 作风建设 基层组织 队伍建设 营商环境 乡村振兴 安全生产 环境保护 矛盾纠纷 信访积案 民生实事 项目建设 招商引资 财政收支 干部队伍 廉政风险 专项整治 巡察反馈 问题清单 整改台账 规章制度 网络舆情 法治政府 行政执法 政务公开 社会治理 网格管理 防汛抗旱 森林防火 义务教育 医疗保障 养老服务 低保对象 耕地保护 污水管网 道路硬化 产业园区 专业合作社".Split(' '),
        ["a"] = "扎实 全面 持续 深入 切实 认真 严格 有序 统筹 大力 着力 不断".Split(' '),
        ["a2"] = "到位 深入 扎实 有力 及时 精准 系统 经常 严格 平衡".Split(' '),
        ["o"] = "市委 市政府 县委常委会 区纪委监委 局党组 街道党工委 镇党委 机关支部 政法委 宣传部 组织部 农业农村局 住建局 应急管理局 教育局 财政局".Split(' '),
        ["d"] = "增长 下降 提高 减少".Split(' '),
        ["s"] = "存在差距 还有短板 成效初显 取得进展 办法不多 力度不够 有待提高 抓得不紧".Split(' '),
        ["x"] = "一 二 三 四 五".Split(' '),
    };

    private readonly Random _random = new(seed);
    private readonly char[] _han = WordDictionary.Embedded.Tables.Han.Span.ToArray();

    /// <summary>Lines of text, together at least <paramref name="bytes"/> of UTF-8.</summary>
    internal string Generate(int bytes)
    {
        var text = new StringBuilder(bytes / 3 + 1024);
        for (int written = 0; written < bytes;)
        {
            int start = text.Length;
            int clauses = _random.Next(3, 9);
            for (int i = 0; i < clauses; i++)
            {
                AppendClause(text, Patterns[_random.Next(Patterns.Length)]);
                text.Append(i + 1 == clauses ? '。' : '，');
            }

            if (_random.Next(3) == 0) text.Append('\n');
            Perturb(text, start);
            for (int i = start; i < text.Length; i++) written += text[i] < 0x80 ? 1 : 3;
        }

        return text.ToString();
    }

    private void AppendClause(StringBuilder text, string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                text.Append(pattern[i]);
                continue;
            }

            int end = pattern.IndexOf('}', i);
            AppendSlot(text, pattern[(i + 1)..end]);
            i = end;
        }
    }

    private void AppendSlot(StringBuilder text, string slot)
    {
        switch (slot)
        {
            case "q": text.Append(_random.Next(1, 3000)).Append("个项人次处场"[_random.Next(6)]); break;
            case "p": text.Append(_random.Next(1, 40)).Append('.').Append(_random.Next(10)).Append('%'); break;
            case "t": text.Append(_random.Next(2018, 2026)).Append('年').Append(_random.Next(1, 13)).Append('月'); break;
            case "p2": text.Append("王李张刘陈杨赵黄周吴"[_random.Next(10)]).Append(Han(1200)).Append(Han(1200)); break;
            case "z": text.Append(Han(800)).Append(Han(800)); break;
            default: text.Append(Words[slot][_random.Next(Words[slot].Length)]); break;
        }
    }

    private void Perturb(StringBuilder text, int start)
    {
        for (int i = start; i < text.Length; i++)
            if (text[i] >= CharacterCodes.FirstHan && _random.Next(50) == 0) text[i] = Han(3000);
    }

    // The frequent ones more often, as in real text.
    private char Han(int among) => _han[_random.Next(1 + _random.Next(among))];
}
