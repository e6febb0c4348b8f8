using Ganhuo.Classifying;
using Ganhuo.Classifying.Roles;
using Ganhuo.Text;

namespace Ganhuo.Tests.Classifying.Roles;

public sealed class HeadingRolesTests
{
    [Theory]
    [InlineData("一、主要做法和成效", "achievements")]
    [InlineData("一、工作亮点", "achievements")]
    [InlineData("二、查摆出的主要问题", "problems")]
    [InlineData("二、差距与不足", "problems")]
    [InlineData("三、存在问题的原因分析", "causes")]
    [InlineData("三、症结所在", "causes")]
    [InlineData("三、下一步整改方向", "measures")]
    [InlineData("四、2024年工作打算", "measures")]
    [InlineData("三、针对存在问题的整改措施", "problems,measures")]
    [InlineData("二、存在的问题和下一步努力方向", "problems,measures")]
    [InlineData("二、存在的问题及原因剖析", "problems,causes")]
    [InlineData("三、问题及原因", "problems,causes")]
    [InlineData("三、问题与改进", "problems,measures")]
    [InlineData("二、问题", "problems")]
    [InlineData("二、带着问题下村", "")]
    [InlineData("一、上年度民主生活会整改落实情况", "other")]
    [InlineData("三、典型案例剖析", "other")]
    [InlineData("四、个人有关事项说明", "other")]
    [InlineData("（三）坚持问题导向，破解发展难题", "")]
    [InlineData("（三）“着力破解突出矛盾和问题，化解风险”方面", "")]
    [InlineData("一、春耕备耕", "")]
    public void Read_of_an_outer_heading_names_its_roles(string heading, string roles) =>
        Assert.Equal(roles, Read(heading, inside: false));

    [Theory]
    [InlineData("3.整改措施", "measures")]
    [InlineData("（二）存在的主要问题", "problems")]
    [InlineData("（二）针对存在的问题抓好整改工作和督查工作", "")]
    [InlineData("（一）加强理论学习", "")]
    public void Read_of_an_inner_heading_wants_it_to_be_about_little_else(string heading, string roles) =>
        Assert.Equal(roles, Read(heading, inside: true));

    private static string Read(string heading, bool inside)
    {
        var (text, _) = Classified.Outlined(heading);
        var roles = HeadingRoles.Read(
            text, new TextSpan(0, text.Content.Length), Classified.Phrases.Find(text), [], inside);
        return string.Join(',', roles.Select(r => r.Key()));
    }
}
