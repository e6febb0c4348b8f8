using System.Text;
using Ganhuo.Comparing;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Comparing;

public sealed class ArchiveProfileTests
{
    private const string Everybody = "大家心里头都要有一杆秤";
    private const string Half = "大伙脸上总要带着些笑容";

    private static readonly ArchiveProfile Profile = Made(40);

    [Fact]
    public void Widespread_wording_is_listed_whole_with_share_year_and_examples()
    {
        var passage = Profile.Passages[0];
        Assert.Equal((Everybody, 1.0, 2019), (passage.Text, passage.Share, passage.FirstYear));
        Assert.Equal(3, passage.Examples.Length);
        Assert.Equal((Half, 0.5), (Profile.Passages[1].Text, Profile.Passages[1].Share));
        Assert.Equal(2, Profile.Passages.Length);
    }

    [Fact]
    public void What_most_units_write_becomes_formula_and_changes_class_and_score()
    {
        const string text = Everybody + "，" + Half + "，老周数着枝头的麻雀发呆一整天。";
        var plain = new ReportAnalyzerBuilder().Build().Analyze(text);
        var profiled = new ReportAnalyzerBuilder().UseProfile(Profile).Build().Analyze(text, new() { Type = "generic", Year = 2019 });

        Assert.Empty(plain.Formulas);
        Assert.All(plain.Clauses.Take(2), c => Assert.Equal(SubstanceClass.Plain, c.Class));
        Assert.Equal([FormulaKind.Required, FormulaKind.Boilerplate], profiled.Formulas.Select(f => f.Kind));
        Assert.Equal([SubstanceClass.Required, SubstanceClass.Boilerplate], profiled.Clauses.Take(2).Select(c => c.Class));
        Assert.Equal(plain.Clauses[2].Class, profiled.Clauses[2].Class);
        Assert.True(profiled.Score.Score < plain.Score.Score);
    }

    [Fact]
    public void Profile_survives_a_file_to_the_byte()
    {
        var bytes = Bytes(Profile);
        Assert.Equal(bytes, Bytes(ArchiveProfile.Read("p", new MemoryStream(bytes))));
        Assert.Equal(bytes, Bytes(Made(40)));
    }

    [Theory]
    [InlineData("\"units\": 40", "\"units\": 41", "SHA-256")]
    [InlineData("\"version\": 1", "\"version\": 2", "version 2")]
    [InlineData("\"gram\": 8", "\"gram\": 9", "parameters")]
    [InlineData("ganhuo-profile", "other", "not an archive profile")]
    [InlineData("\"sha256\"", "\"sha\"", "damaged")]
    public void Changed_profile_is_refused_with_the_reason(string old, string put, string reason)
    {
        var changed = Encoding.UTF8.GetString(Bytes(Profile)).Replace(old, put, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidDataException>(() =>
            ArchiveProfile.Read("p.json", new MemoryStream(Encoding.UTF8.GetBytes(changed))));
        Assert.StartsWith("p.json:", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_units_say_nothing() => Assert.Empty(Made(20).Passages);

    private static ArchiveProfile Made(int units)
    {
        var builder = new ArchiveProfileBuilder();
        for (var unit = 0; unit < units; unit++)
        {
            var text = Everybody + "，" + (unit % 2 == 0 ? Half + "，" : "") + FoldedTexts.Nonsense(unit, 300) + "。";
            builder.Add(new NamedReport($"{unit:00}.txt", new SourceText(text)), new ReportIdentity($"单位{unit}", 2019, "generic"));
        }

        return builder.Build();
    }

    private static byte[] Bytes(ArchiveProfile profile)
    {
        using var stream = new MemoryStream();
        profile.Write(stream);
        return stream.ToArray();
    }
}
