namespace Ganhuo.Training.Archives;

/// <summary>
/// Which unit, year and type report <c>i</c> is, and what is planted in it: a function of seed and index, so that any
/// report can be made again without the others.
/// </summary>
internal sealed class ArchiveShape(int reports, ulong seed)
{
    private const int FirstYear = 2016;
    private const int Years = 10;
    private const int Tries = 8;

    private const string Places = "清石白云龙金青南北东西安永兴长大双临平新泉枫柳桐松梅竹江河湖";
    private const string PlaceEnds = "河湾溪山岭泉塘州川原坪浦沙阳陵源关桥";

    private static readonly string[] Regions = ["县", "区", "市"];

    private static readonly string[] Organs =
        ["水务局", "教育局", "交通运输局", "市场监督管理局", "民政局", "林业局", "卫生健康局", "财政局", "司法局", "审计局", "农业农村局", "文化和旅游局"];

    private readonly int units = Math.Max(2, (reports + Years - 1) / Years);

    public int Reports => reports;

    public ulong Seed => seed;

    public int YearOf(int report) => FirstYear + (report / units);

    public string UnitOf(int report)
    {
        var unit = report % units;
        var place = unit / Organs.Length;
        var name = $"{Places[place % Places.Length]}{PlaceEnds[place / Places.Length % PlaceEnds.Length]}";
        var region = Regions[place / (Places.Length * PlaceEnds.Length) % Regions.Length];
        return name + region + Organs[unit % Organs.Length];
    }

    /// <summary>Units keep to one type, so that their years can be compared.</summary>
    public ArchiveType TypeOf(int report) => ArchiveType.All[report % units % ArchiveType.All.Length];

    /// <summary>What is planted, and from which report; a report without a clean source stays as it is.</summary>
    public (PlantKind Kind, int Source) PlantOf(int report)
    {
        var random = SeededRandom.Of(seed, report, stream: 1);
        var kind = RawKind(report);
        return kind switch
        {
            PlantKind.Twin => OrNone(kind, IsClean(report - units) ? report - units : -1),
            PlantKind.Own => OrNone(kind, Own(report, random)),
            PlantKind.Peer or PlantKind.Spun => OrNone(kind, Peer(report, random)),
            _ => (kind, -1),
        };
    }

    private static (PlantKind, int) OrNone(PlantKind kind, int source) => source < 0 ? (PlantKind.None, -1) : (kind, source);

    private PlantKind RawKind(int report) => SeededRandom.Of(seed, report, stream: 2).Below(100) switch
    {
        < 5 => PlantKind.Own,
        < 10 => PlantKind.Peer,
        < 12 => PlantKind.Twin,
        < 15 => PlantKind.Spun,
        < 16 => PlantKind.Broken,
        _ => PlantKind.None,
    };

    private bool IsClean(int report) => report >= 0 && RawKind(report) == PlantKind.None;

    private int Own(int report, SeededRandom random)
    {
        var earlier = report / units;
        for (var i = 0; i < Tries && earlier > 0; i++)
            if (report - (units * random.Between(1, earlier)) is var source && IsClean(source)) return source;
        return -1;
    }

    private int Peer(int report, SeededRandom random)
    {
        var before = report / units * units;
        for (var i = 0; i < Tries && before > 0; i++)
            if (random.Below(before) is var source && source % units != report % units && IsClean(source)) return source;
        return -1;
    }
}
