using System.Globalization;
using Ganhuo.Detecting.Substance;

namespace Ganhuo.Scoring;

/// <summary>How a score is made, in words, with the numbers of the very data file that scores are made with.</summary>
public static class ScoreExplanation
{
    /// <summary>The Chinese page, as Markdown with LF line ends; the same for every report.</summary>
    public static string Page() => Page(SubstanceWeights.LoadEmbedded());

    internal static string Page(SubstanceWeights weights) => string.Create(CultureInfo.InvariantCulture, $"""
        # score 具体程度怎么算

        ## 小句归类

        全文按“，。；！？：”切成小句，每个小句只归一类，依次看：

        1. 有没填的空项（该有数字、日期、内容的地方空着），或数字被删得只剩量词——空项；
        2. 有实据（数量、百分比、金额、日期、地点、单位、人物、文件、事件、位次、责任）——干货；
        3. 规定表述盖住{100 * weights.RequiredCover:0.#}%以上的字——规定表述；
        4. 规定表述和套话合起来盖住{100 * weights.BoilerplateCover:0.#}%以上，或连同空泛词语盖住{100 * weights.VagueCover:0.#}%以上——套话；
        5. 其余——平实。

        四个意识、八项规定一类的数字，人人都引的文件、会议，没有名字的“各部门”，不算实据。
        隐去的姓名不算空项，也不算实据。

        ## 得分

        得分是每个字的价值的平均数，乘以100：干货的字值1，平实的字值{weights.Plain:0.##}，有空项的小句里的字值{weights.Unfilled:0.##}，规定表述和套话的字值0；
        占位符本身的字不计。因此：

        - 得分 = 100×干货占比 + {100 * weights.Plain:0.#}×平实占比 + {100 * weights.Unfilled:0.#}×空项占比；
        - 把一句干货换成套话，把一个数换成占位符，得分不会升高；
        - 段落换个次序，得分不变；空报告得0分。

        ## 段落等级

        等级看的得分里，只叙述、只点名而没有数字、时间、地点、人员、文件的小句，按{weights.Told:0.##}折算。

        - 没有一处实据：3级，可以原样搬到任何单位；有空项的2级；
        - 有实据，折算后{weights.LevelZero:0.#}以上：0级，大多可核实；
        - 有实据，折算后{weights.LevelOne:0.#}以上，或折算后{weights.LevelOneFloor:0.#}以上而有{weights.LevelOneFacts:0.#}句实据：1级，事实撑得起这一段；
        - 其余：2级，套话里带一点本地内容。

        ## 局限

        得分说的是可核实的内容占多少，不说内容真不真、事情办得好不好。叙述性的事实靠训练的模型认，会错；
        每个小句归在哪一类、为什么，检查结果里逐句列出，可以逐句核对。

        """).ReplaceLineEndings("\n");
}
