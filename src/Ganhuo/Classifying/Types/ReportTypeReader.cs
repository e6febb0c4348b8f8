using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ganhuo.Classifying.Types;

/// <summary>The members of a report type file, one method an object; the schema beside the shipped files says the same.</summary>
internal static class ReportTypeReader
{
    public static ReportTypeDefinition? Read(ReadOnlySpan<byte> json)
    {
        var reader = new StrictJson(json);
        var type = reader.IsNull ? null : Type(ref reader);
        reader.Close();
        return type;
    }

    private static ReportTypeDefinition Type(ref StrictJson json)
    {
        const string Kind = "a report type";
        string? id = null, name = null;
        var type = new ReportTypeDefinition { Id = "", Name = "" };
        for (var opened = json.Open(); json.NextMember(opened, out var member);)
            type = member switch
            {
                "$schema" => NamesSchema(ref json, type),
                "id" => type with { Id = id = json.Text() },
                "name" => type with { Name = name = json.Text() },
                "englishName" => type with { EnglishName = json.Text() },
                "source" => type with { Source = json.Text() },
                "cues" => type with { Cues = Array(ref json, Cue) },
                "sections" => type with { Sections = Array(ref json, Section) },
                "schemes" => type with { Schemes = Array(ref json, Scheme) },
                "shares" => type with { Shares = Array(ref json, Share) },
                "length" => type with { Length = json.IsNull ? null : Length(ref json) },
                "itemByItem" => type with { ItemByItem = json.Flag() },
                "thinDimensionCharacters" => type with { ThinDimensionCharacters = json.Whole() },
                _ => throw json.Unknown(member, Kind),
            };
        if (id is null) throw json.Missing("id", Kind);
        return name is null ? throw json.Missing("name", Kind) : type;
    }

    private static TypeCue Cue(ref StrictJson json)
    {
        const string Kind = "a cue";
        string? text = null;
        var place = CuePlace.Any;
        double? weight = null;
        for (var opened = json.Open(); json.NextMember(opened, out var member);)
            switch (member)
            {
                case "text": text = json.Text(); break;
                case "weight": weight = json.Number(); break;
                case "in": place = Place(ref json); break;
                default: throw json.Unknown(member, Kind);
            }

        return new TypeCue(
            text ?? throw json.Missing("text", Kind), weight ?? throw json.Missing("weight", Kind), place);
    }

    private static CuePlace Place(ref StrictJson json) => json.Text() switch
    {
        "any" => CuePlace.Any,
        "title" => CuePlace.Title,
        "heading" => CuePlace.Heading,
        "preamble" => CuePlace.Preamble,
        var other => throw json.Fault($"'{other}' is no place of a cue: title, heading, preamble or any"),
    };

    private static SectionDefinition Section(ref StrictJson json)
    {
        const string Kind = "a section";
        string? id = null, name = null;
        SectionRole? role = null;
        var section = new SectionDefinition { Id = "", Name = "", Role = default };
        for (var opened = json.Open(); json.NextMember(opened, out var member);)
            section = member switch
            {
                "id" => section with { Id = id = json.Text() },
                "name" => section with { Name = name = json.Text() },
                "role" => section with { Role = (role = Role(ref json)).Value },
                "cues" => section with { Cues = Array(ref json, Text) },
                "leaders" => section with { Leaders = Array(ref json, Text) },
                "deeds" => section with { Deeds = Array(ref json, Text) },
                "dimension" => section with { Dimension = Key(ref json) },
                "mandatory" => section with { Mandatory = json.Flag() },
                "fromYear" => section with { FromYear = json.WholeOrNull() },
                "toYear" => section with { ToYear = json.WholeOrNull() },
                "titled" => section with { Titled = Array(ref json, Text) },
                "minCharacters" => section with { MinCharacters = json.WholeOrNull() },
                "criterion" => section with { Criterion = json.Text() },
                "source" => section with { Source = json.Text() },
                _ => throw json.Unknown(member, Kind),
            };
        if (id is null) throw json.Missing("id", Kind);
        if (name is null) throw json.Missing("name", Kind);
        return role is null ? throw json.Missing("role", Kind) : section;
    }

    private static DimensionScheme Scheme(ref StrictJson json)
    {
        const string Kind = "a scheme";
        string? id = null;
        var scheme = new DimensionScheme { Id = "" };
        for (var opened = json.Open(); json.NextMember(opened, out var member);)
            scheme = member switch
            {
                "id" => scheme with { Id = id = json.Text() },
                "name" => scheme with { Name = json.Text() },
                "expected" => scheme with { Expected = json.Flag() },
                "onlyWithCue" => scheme with { OnlyWithCue = json.Flag() },
                "fromYear" => scheme with { FromYear = json.WholeOrNull() },
                "toYear" => scheme with { ToYear = json.WholeOrNull() },
                "cues" => scheme with { Cues = Array(ref json, Text) },
                "roles" => scheme with { Roles = Roles(ref json) },
                "dimensions" => scheme with { Dimensions = Array(ref json, Official) },
                "source" => scheme with { Source = json.Text() },
                "unconfirmed" => scheme with { Unconfirmed = json.Flag() },
                _ => throw json.Unknown(member, Kind),
            };
        return id is null ? throw json.Missing("id", Kind) : scheme;
    }

    private static OfficialDimension Official(ref StrictJson json)
    {
        const string Kind = "a dimension";
        string? name = null;
        Dimension? key = null;
        var dimension = new OfficialDimension { Name = "", Key = default };
        for (var opened = json.Open(); json.NextMember(opened, out var member);)
            dimension = member switch
            {
                "name" => dimension with { Name = name = json.Text() },
                "key" => dimension with { Key = (key = Key(ref json)).Value },
                "synonyms" => dimension with { Synonyms = Array(ref json, Text) },
                "optional" => dimension with { Optional = json.Flag() },
                "unconfirmed" => dimension with { Unconfirmed = json.Flag() },
                _ => throw json.Unknown(member, Kind),
            };
        if (name is null) throw json.Missing("name", Kind);
        return key is null ? throw json.Missing("key", Kind) : dimension;
    }

    private static ShareLimit Share(ref StrictJson json)
    {
        var share = new ShareLimit();
        for (var opened = json.Open(); json.NextMember(opened, out var member);)
            share = member switch
            {
                "roles" => share with { Roles = Roles(ref json) },
                "of" => share with { Of = Roles(ref json) },
                "min" => share with { Min = json.NumberOrNull() },
                "max" => share with { Max = json.NumberOrNull() },
                "criterion" => share with { Criterion = json.Text() },
                "source" => share with { Source = json.Text() },
                _ => throw json.Unknown(member, "a share"),
            };
        return share;
    }

    private static LengthLimit Length(ref StrictJson json)
    {
        const string Kind = "a length";
        int? max = null;
        string criterion = "", source = "";
        for (var opened = json.Open(); json.NextMember(opened, out var member);)
            switch (member)
            {
                case "max": max = json.Whole(); break;
                case "criterion": criterion = json.Text(); break;
                case "source": source = json.Text(); break;
                default: throw json.Unknown(member, Kind);
            }

        return new LengthLimit { Max = max ?? throw json.Missing("max", Kind), Criterion = criterion, Source = source };
    }

    // Lets an editor find the schema, and says nothing of the type.
    private static ReportTypeDefinition NamesSchema(ref StrictJson json, ReportTypeDefinition type)
    {
        if (!json.IsNull) json.Text();
        return type;
    }

    private static string Text(ref StrictJson json) => json.Text();

    private static SectionRole Role(ref StrictJson json) => Vocabulary.TryParseRole(json.Text(), out var role)
        ? role
        : throw json.Fault("a role is one of other, preamble, achievements, problems, causes, measures");

    private static Dimension Key(ref StrictJson json) => Vocabulary.TryParseDimension(json.Text(), out var dimension)
        ? dimension
        : throw json.Fault("a key is one of the unified dimensions, such as theoretical-study, or none");

    private static ImmutableArray<T> Array<T>(ref StrictJson json, Item<T> item)
        where T : class
    {
        var items = new List<T>();
        for (json.OpenArray(); json.NextItem();) items.Add(item(ref json));
        return [.. items];
    }

    private static ImmutableArray<SectionRole> Roles(ref StrictJson json)
    {
        var roles = new SectionRole[4];
        var count = 0;
        for (json.OpenArray(); json.NextItem();)
        {
            if (count == roles.Length) System.Array.Resize(ref roles, count * 2);
            roles[count++] = Role(ref json);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(roles.AsSpan(0, count).ToArray());
    }

    private delegate T Item<out T>(ref StrictJson json);
}
