using System.CommandLine;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Cli.Archives;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Comparing;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Detecting;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// <c>ganhuo profile build</c> and <c>ganhuo profile show</c>: what the units of an archive really write.
/// </summary>
internal static class ProfileCommand
{
    private const int Shown = 50;

    public static Command Create() => new("profile", "档案画像：各单位都在写什么 what the units of an archive write")
    {
        Build(),
        Show(),
    };

    private static Command Build()
    {
        var paths =
            new Argument<string[]>("PATH") { Description = "往年材料 the archive", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "画像文件 the profile's file", Required = true };
        var share = new Option<double>("--boilerplate-share")
        {
            Description = "多大比例的单位写了算套话 share of units from which wording is boilerplate",
            DefaultValueFactory = static _ => 0.3,
            CustomParser = OptionValue.Between(0, 0.75),
        };
        var encoding = EncodingName.Option();
        var reading = new ReadingOptions();
        var configuration = new ConfigurationOptions();
        var command = new Command("build", "由一批材料生成画像 make a profile of an archive") { paths, output, share, encoding, configuration.Types,
            configuration.Lexicon, configuration.Configuration };
        foreach (var option in reading.All) command.Add(option);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                string[] given = parsed.GetValue(paths)!;
                var file = configuration.Load(parsed, given[0]);
                var lexicon = configuration.LexiconOf(parsed, file);
                var builder = new ArchiveProfileBuilder(TypesFolder.Load(configuration.TypesFolderOf(parsed, file)),
                    OwnFormulas.Load(lexicon));
                return Make(
                    given, lexicon, parsed.GetValue(output)!, parsed.GetValue(share), builder,
                    new SourceFiles(reading.Of(parsed, parsed.GetValue(encoding)), ReportContext.Unknown), cancellation);
            },
            cancellation));
        return command;
    }

    private static Command Show()
    {
        var file = new Argument<string>("FILE") { Description = "画像文件 a profile" };
        var top = new Option<int>("--top")
        {
            Description = "显示条数 how many passages",
            DefaultValueFactory = static _ => Shown,
            CustomParser = OptionValue.Whole(1),
        };
        var candidates = new Option<bool>("--candidates")
        {
            Description =
                "只列词典还不认识的，制表符分隔，前六列即词典的一行 only what no lexicon knows yet, as TSV whose first six columns are a line of a lexicon",
        };
        var lexicon = new ConfigurationOptions().Lexicon;
        var command = new Command("show", "最普遍的话、单位占比、最早年份和例子 the most widespread passages") { file, top, candidates, lexicon };
        command.SetAction(parsed =>
        {
            var profile = ProfileOption.Load(parsed.GetValue(file)!);
            return parsed.GetValue(candidates)
                ? PrintCandidates(profile, parsed.GetValue(top), OwnFormulas.Load(parsed.GetValue(lexicon)))
                : Print(profile, parsed.GetValue(top));
        });
        return command;
    }

    // Two passes, as a profile takes the reports unit by unit and only the text says whose it is; no text stays in
    // memory.
    private static int Make(
        string[] paths, string? lexicon, string output, double share, ArchiveProfileBuilder builder, SourceFiles files,
        CancellationToken cancellation)
    {
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        inputs.SayWhatIsLeftOut();
        if (inputs.Files.Any(f => f.Path is null))
            throw new UsageException("-: 画像要读两遍，不能从标准输入读 a profile is read twice, and standard input is not");
        using var target = OutputTarget.ToFile(output, "profile.json", GivenFiles.Of([.. inputs.Files.Select(f => f.Path), lexicon]));
        var texts = new PlannedTexts(files);
        var planned = new Planner(files, null, new Dictionary<string, ManifestRow>())
            .List(inputs.Files, cancellation);
        var known = Known(planned, builder, texts, cancellation);
        if (known.Count == 0) throw new UsageException("没有可读的材料 no report could be read");
        foreach (var (report, identity) in known
            .OrderBy(k => k.Identity.Unit ?? k.Report.Source, StringComparer.Ordinal)
            .ThenBy(k => k.Report.Source, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (texts.ReadOne(report, cancellation) is { IsReadable: true } outcome)
                builder.Add(new NamedReport(report.Source, outcome.Text), identity);
        }

        var profile = builder.Build(share);
        profile.Write(target.Stream);
        target.Commit();
        return Conclude(profile, planned.Count - known.Count, inputs.Missing.Length);
    }

    private static List<(PlannedReport Report, ReportIdentity Identity)> Known(
        IEnumerable<PlannedReport> planned, ArchiveProfileBuilder builder, PlannedTexts texts,
        CancellationToken cancellation)
    {
        var known = new List<(PlannedReport, ReportIdentity)>();
        foreach (var (report, read) in texts.Open(planned))
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = read(cancellation);
            if (outcome.IsReadable)
            {
                var named = new NamedReport(report.Source, outcome.Text) { Unit = report.Unit, Year = report.Year };
                known.Add((report, builder.Identify(named)));
            }
            else Terminal.Say($"{report.Source}: {outcome.Reason.Chinese} {outcome.Reason.English}");
        }

        return known;
    }

    private static int Conclude(ArchiveProfile profile, int unreadable, int missing)
    {
        Terminal.Say($"{profile.Strata[0].Reports} 份材料 reports, {profile.Strata[0].Units} 个单位 units, {profile.Passages.Length} 条 passages");
        if (profile.Strata[0].Units < 30) Terminal.Say("不足30个单位，画像不起作用 fewer than 30 units: the profile says nothing");
        if (unreadable > 0) Terminal.Say($"{unreadable} 份无法读取 could not be read");
        return unreadable + missing > 0 ? ExitStatus.Trouble : ExitStatus.Done;
    }

    // The head says where the lines come from, as that of every lexicon does; whoever takes one over has read it.
    private static int PrintCandidates(ArchiveProfile profile, int top, FormulaLexicon? own)
    {
        var whole = profile.Strata[0];
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"# Origin: what {whole.Units} units write in {whole.Reports} reports of an archive, of it what no lexicon of {Citation.Tool} knows."));
        Terminal.Out.WriteLine("# Columns: phrase, kind, tag, weight, from year, to year; share of units, examples.");
        foreach (var candidate in LexiconCandidates.LoadEmbedded(own).Of(profile).Take(top))
            Terminal.Out.WriteLine(string.Join('\t',
                candidate.Phrase, candidate.Kind, "", "", candidate.Passage.FirstYear?.ToString(CultureInfo.InvariantCulture), "",
                candidate.Passage.Share.ToString("0.0000", CultureInfo.InvariantCulture), string.Join(' ', candidate.Passage.Examples)));
        return ExitStatus.Done;
    }

    private static int Print(ArchiveProfile profile, int top)
    {
        foreach (var stratum in profile.Strata)
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"# {(stratum.Type.Length == 0 ? "全部 all" : stratum.Type)} {stratum.FirstYear}  {stratum.Units} 单位 units  {stratum.Reports} 份 reports"));
        Terminal.Out.WriteLine(
            $"# 计数 counts: {(profile.IsExact ? "精确 exact" : "有界内存近似 bounded memory, never too low")}");
        foreach (var passage in profile.Passages.Take(top))
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{passage.Share * 100,5:0.0}%  {passage.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? "—"}  {passage.Text}  [{string.Join(' ', passage.Examples)}]"));
        return ExitStatus.Done;
    }
}
