using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Classifying;

public sealed class ReportTypeCatalogueTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ganhuo-types");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void LoadEmbedded_holds_the_ten_types_in_order_of_id() => Assert.Equal(
        [
            "annual-work-summary", "democratic-life-meeting", "duty-and-integrity-report", "generic",
            "ideology-report", "inspection-rectification-report", "party-governance-report",
            "political-ecology-review", "political-quality-review", "rule-of-law-report",
        ],
        ReportTypeCatalogue.LoadEmbedded().Types.Select(t => t.Id));

    [Fact]
    public void LoadEmbedded_every_demand_names_its_source()
    {
        foreach (var type in ReportTypeCatalogue.LoadEmbedded().Types)
        {
            Assert.NotEmpty(type.Source);
            Assert.All(type.Sections.Where(s => s.Mandatory || s.MinCharacters is not null), s => Assert.NotEmpty(s.Source));
            Assert.All(type.Schemes, s => Assert.NotEmpty(s.Source));
            Assert.All(type.Shares, s => Assert.True(s.Source.Length > 0 && s.Criterion.Length > 0));
            Assert.True(type.Length is null or { Source.Length: > 0, Criterion.Length: > 0 });
        }
    }

    [Theory]
    [InlineData(2018, 3)]
    [InlineData(2019, 4)]
    [InlineData(2020, 4)]
    [InlineData(2021, 5)]
    [InlineData(2022, 6)]
    [InlineData(2023, 6)]
    [InlineData(2024, 4)]
    [InlineData(2025, 5)]
    public void LoadEmbedded_democratic_life_meeting_has_the_aspects_of_each_year(int year, int aspects) =>
        Assert.Contains(
            ReportTypeCatalogue.LoadEmbedded().Find("democratic-life-meeting")!.Schemes,
            s => s.FromYear <= year && s.ToYear >= year && s.Dimensions.Length == aspects);

    [Fact]
    public void Schema_names_exactly_the_properties_the_reader_takes()
    {
        using var schema = JsonDocument.Parse(Embedded("Knowledge/ReportTypes/report-type.schema.json"));
        using var full = JsonDocument.Parse(Full);
        AssertSame(schema.RootElement, full.RootElement);

        Assert.Equal("full", ReportTypeFile.Read(Encoding.UTF8.GetBytes(Full), "full.json").Id);
    }

    [Fact]
    public void Reader_reads_what_a_serializer_reads()
    {
        var files = Directory.EnumerateFiles(Repository.Path("src", "Ganhuo", "Knowledge", "ReportTypes"), "*.json")
            .Where(f => !f.EndsWith(".schema.json", StringComparison.Ordinal)).Select(File.ReadAllText).Append(Full).ToList();
        Assert.Equal(11, files.Count);
        foreach (var file in files)
        {
            var read = ReportTypeFile.Read(Encoding.UTF8.GetBytes(file), "a.json");
            var expected = JsonSerializer.Deserialize<ReportTypeDefinition>(file, Serializer);

            Assert.Equal(JsonSerializer.Serialize(expected, Serializer), JsonSerializer.Serialize(read, Serializer));
        }
    }

    [Fact]
    public void Load_adds_a_type_of_the_users_own()
    {
        Write("own.json", """{ "id": "flood-report", "name": "防汛报告", "sections": [{ "id": "a", "name": "险情", "role": "problems", "mandatory": true }] }""");

        var types = ReportTypeCatalogue.Load(folder.FullName);

        Assert.Equal(11, types.Types.Length);
        var own = types.Find("flood-report")!;
        Assert.True(own.Sections[0].Mandatory);
        Assert.Equal(60, own.ThinDimensionCharacters);
        Assert.Empty(own.Schemes);
    }

    [Fact]
    public void Load_lets_an_own_type_replace_a_shipped_one()
    {
        Write("generic.json", """{ "id": "generic", "name": "本单位材料" }""");

        Assert.Equal("本单位材料", ReportTypeCatalogue.Load(folder.FullName).Find("generic")!.Name);
    }

    [Theory]
    [InlineData("{\n \"id\": \"a\",\n \"name\": \"甲\",\n \"colour\": 1 }", 4, "colour")]
    [InlineData("{\n \"id\": \"a\",\n \"id\": \"b\", \"name\": \"甲\" }", 3, "Duplicate")]
    [InlineData("{\n \"id\": \"a\",\n \"name\": \"甲\",\n \"sections\": [ { \"id\": \"s\", \"name\": \"乙\",\n \"role\": \"praise\" } ] }", 5, "a role is one of")]
    [InlineData("{\n \"id\": \"a\", \"name\": \"甲\",\n \"schemes\": [ { \"id\": \"s\", \"dimensions\": [\n { \"name\": \"乙\", \"key\": \"luck\" } ] } ] }", 4, "unified dimensions")]
    [InlineData("{\n \"name\": \"甲\"\n}", 3, "id")]
    [InlineData("{\n \"id\": \"A B\", \"name\": \"甲\" }", 2, "is no id")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"cues\": [ { \"text\": \"乙\", \"weight\": 1,\n \"in\": \"footer\" } ] }", 2, "no place of a cue")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"sections\": [\n { \"id\": \"s\", \"name\": \"乙\", \"role\": \"causes\" },\n { \"id\": \"s\", \"name\": \"丙\", \"role\": \"causes\" } ] }", 3, "'s' stands twice")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\",\n \"shares\": [ { \"roles\": [\"causes\"], \"min\": 0.6, \"max\": 0.5 } ] }", 2, "min above its max")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\",\n \"schemes\": [ { \"id\": \"empty\", \"dimensions\": [] } ] }", 2, "no dimensions")]
    [InlineData("{ \"id\": \"a\",\n", 2, "")]
    [InlineData("null", 1, "not a report type")]
    [InlineData("", 1, "")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\" }\n{}", 2, "")]
    [InlineData("{ \"id\": \"a\",\n \"name\": null }", 2, "a text is expected")]
    [InlineData("{ \"id\": \"a\",\n \"name\": \"\\ud800\" }", 2, "no characters")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\",\n \"cues\": null }", 2, "an array is expected")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"cues\": [\n{ \"text\": \"乙\", \"weight\": \"1\" } ] }", 2, "a number is expected")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"cues\": [\n{ \"text\": \"乙\" } ] }", 2, "a cue needs 'weight'")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\",\n \"thinDimensionCharacters\": 1.5 }", 2, "a whole number")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\",\n \"length\": { \"source\": \"乙\" } }", 2, "a length needs 'max'")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"sections\": [ { \"id\": \"s\", \"name\": \"乙\", \"role\": \"causes\",\n \"mandatory\": 1 } ] }", 2, "true or false")]
    public void Load_refuses_a_broken_file_with_file_line_and_reason(string json, int line, string reason)
    {
        var file = Write("broken.json", json);

        var refused = Assert.Throws<InvalidReportTypeException>(() => ReportTypeCatalogue.Load(folder.FullName));

        Assert.Equal((file, (long)line), (refused.File, refused.Line));
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.StartsWith($"{file}:{line}: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_adds_a_type_or_puts_it_in_the_place_of_another()
    {
        var own = new ReportTypeDefinition
        {
            Id = "flood-report", Name = "防汛报告", Cues = [new TypeCue("防汛救灾工作报告", 9, CuePlace.Title)],
        };
        var types = ReportTypeCatalogue.LoadEmbedded().With(own);
        var analyzer = new ReportAnalyzerBuilder().UseTypes(types).Build();

        Assert.Equal(11, types.Types.Length);
        Assert.Equal("flood-report", analyzer.Analyze("某县防汛救灾工作报告\n一、工作情况\n转移群众120人。").Type.Id);
        Assert.Equal("乙", types.With(own with { Name = "乙" }).Find("flood-report")!.Name);
        Assert.Equal(11, types.With(own with { Name = "乙" }).Types.Length);
    }

    [Fact]
    public void With_refuses_a_definition_that_contradicts_itself()
    {
        var types = ReportTypeCatalogue.LoadEmbedded();

        Assert.Contains("is no id",
            Assert.Throws<ArgumentException>(() => types.With(new ReportTypeDefinition { Id = "A B", Name = "甲" })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() =>
            types.With(new ReportTypeDefinition { Id = "a", Name = "甲", Cues = [new TypeCue("乙", 1, (CuePlace)9)] }));
    }

    [Fact]
    public void Parse_reads_a_definition_from_wherever_it_comes_and_names_it_in_errors()
    {
        Assert.Equal("防汛报告", ReportTypeDefinition.Parse("""{ "id": "flood-report", "name": "防汛报告" }"""u8, "db:7").Name);
        Assert.Equal("db:7", Assert.Throws<InvalidReportTypeException>(() => ReportTypeDefinition.Parse("{}"u8, "db:7")).File);
    }

    [Fact]
    public void Load_refuses_two_files_with_one_id()
    {
        Write("a.json", """{ "id": "same", "name": "甲" }""");
        var second = Write("b.json", """{ "id": "same", "name": "乙" }""");

        Assert.Equal(second, Assert.Throws<InvalidReportTypeException>(() => ReportTypeCatalogue.Load(folder.FullName)).File);
    }

    private string Write(string name, string json)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private static Stream Embedded(string name) =>
        typeof(ReportTypeCatalogue).Assembly.GetManifestResourceStream(name)!;

    // Every property there is, none at its default.
    private const string Full = """
        {
          "$schema": "./report-type.schema.json", "id": "full", "name": "全", "englishName": "Full", "source": "甲",
          "cues": [{ "text": "乙", "weight": -1.5, "in": "title" }],
          "sections": [{
            "id": "s", "name": "丙", "role": "causes", "cues": ["丁", "戊"], "dimension": "integrity", "mandatory": true, "fromYear": 2019, "toYear": 2021,
            "titled": ["研判"], "leaders": ["未"], "deeds": ["申"], "minCharacters": 7, "criterion": "己", "source": "庚" }],
          "schemes": [{
            "id": "t", "name": "辛", "expected": true, "onlyWithCue": true, "fromYear": 2018, "toYear": null, "cues": ["壬"],
            "roles": ["achievements", "problems", "causes", "measures", "other"], "source": "癸", "unconfirmed": true,
            "dimensions": [{ "name": "子", "key": "rule-of-law", "synonyms": ["丑"], "optional": true, "unconfirmed": true }] }],
          "shares": [{ "roles": ["problems", "causes"], "of": ["measures"], "min": 0.25, "max": 0.5, "criterion": "寅", "source": "卯" }],
          "length": { "max": 3000, "criterion": "辰", "source": "巳" },
          "itemByItem": true,
          "thinDimensionCharacters": 42
        }
        """;

    private static readonly JsonSerializerOptions Serializer = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    // The properties of an object of the schema are those of the object written out, and so inside it.
    private static void AssertSame(JsonElement schema, JsonElement full)
    {
        var properties = schema.GetProperty("properties");
        Assert.Equal(
            properties.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal),
            full.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (var member in full.EnumerateObject())
        {
            var of = properties.GetProperty(member.Name);
            if (member.Value.ValueKind == JsonValueKind.Object) AssertSame(of, member.Value);
            else if (member.Value.ValueKind == JsonValueKind.Array && member.Value[0].ValueKind == JsonValueKind.Object)
                AssertSame(of.GetProperty("items"), member.Value[0]);
        }
    }
}
