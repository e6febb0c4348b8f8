namespace Ganhuo.Tests.Detecting.Structure.Counts;

/// <summary>By which words parts are known to be all of a whole: each with a wrong number and a right one.</summary>
public sealed class StatedTotalsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("全校走读生786人，初一260人、初二254人、初三262人，均已投保。", 1)]
    [InlineData("全校走读生776人，初一260人、初二254人、初三262人，均已投保。", 0)]
    [InlineData("参赛作品121幅，初一40幅、初二38幅、教工41幅，均已展出。", 0)]
    [InlineData("评出一等奖2名、二等奖4名、三等奖8名，获奖职工15名。", 1)]
    [InlineData("评出一等奖2名、二等奖4名、三等奖8名，获奖职工14名。", 0)]
    [InlineData("评出一等奖2名、二等奖4名、三等奖8名，优秀奖15名。", 0)]
    [InlineData("分三批添置担架，计41副（台）：第一批20副（台），第二批12副（台），第三批8副（台）。", 1)]
    [InlineData("分三批添置担架，计40副（台）：第一批20副（台），第二批12副（台），第三批8副（台）。", 0)]
    public void Parts_that_differ_in_a_number_are_called_alike(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("选派特派员57人，其中高校29人、研究所20人、企业6人，都签了协议。", 1)]
    [InlineData("选派特派员57人，其中高校29人、研究所20人、企业6人，分两批到岗。", 0)]
    [InlineData("选派特派员55人，其中高校29人、研究所20人、企业6人，都签了协议。", 0)]
    [InlineData("选派特派员61人，其中高校29人、研究所20人、企业6人，都签了协议。", 0)]
    [InlineData("选派特派员57人，其中高校29人、研究所25人、企业1人，都签了协议。", 0)]
    public void Three_parts_may_lack_no_more_than_two(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("水渠全长12公里，由主渠8公里和支渠3公里组成。", 1)]
    [InlineData("水渠全长11公里，由主渠8公里和支渠3公里组成。", 0)]
    [InlineData("工作队共42人，由机关干部20人、医生18人和志愿者组成。", 0)]
    [InlineData("大修总投资960万元，资金由三部分构成：上级补助400万元，区级配套300万元，单位自筹250万元。", 1)]
    [InlineData("大修总投资950万元，资金由三部分构成：上级补助400万元，区级配套300万元，单位自筹250万元。", 0)]
    [InlineData("考核实行百分制，由党建40分、业务45分、作风20分构成。", 1)]
    [InlineData("考核实行百分制，由党建40分、业务40分、作风20分构成。", 0)]
    [InlineData("考核实行百分制，由党建40分、业务45分、加分项20分构成。", 0)]
    [InlineData("期末集团总资产12.8亿元，负债7.9亿元，净资产5.9亿元。", 1)]
    [InlineData("期末集团总资产12.8亿元，负债7.92亿元，净资产4.9亿元。", 0)]
    public void What_a_whole_is_made_of_makes_it(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("收回选票60张。赵某得同意票58张、反对票3张。", 1)]
    [InlineData("收回选票60张。赵某得同意票57张、反对票3张。", 0)]
    [InlineData("收回选票60张。赵某得同意票55张、反对票3张。", 0)]
    [InlineData("收回选票60张。赵某同意58票、反对2票，钱某同意59票、反对1票。", 0)]
    [InlineData("收回测评表45份，优秀40票、称职4票、不称职2票。", 1)]
    public void No_more_votes_are_given_than_ballots_returned(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("学员200人，其中农户90人、工人76人、学生34人，占比分别为45%、38%、27%。", 1)]
    [InlineData("学员200人，其中农户90人、工人76人、学生34人，占比分别为45%、38%、17%。", 0)]
    [InlineData("学员200人，其中农户90人、工人76人、学生34人，占比分别为52%、33%、15%。", 0)]
    public void Shares_told_in_turn_are_held_to_the_parts_told_before(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("收会费5万元，计5万元\n支出：困难帮扶9.5万元，节日慰问11.3万元，计20.8万元年末结余3万元", 0)]
    [InlineData("围绕思想、作风、能力三个方面查摆。首先，少坐办公室；其次，多看现场；同时，敢于拍板。", 0)]
    [InlineData("围绕三个方面查摆。首先，少坐办公室；其次，多看现场；同时，敢于拍板。", 1)]
    public void What_is_totalled_or_named_by_itself_answers_for_itself(string text, int expected) => Assert.Equal(expected, Count(text));

    private static int Count(string text) => Analyzer.Analyze(text).Findings.Count(f => f.Rule.Id == "GH107");
}
