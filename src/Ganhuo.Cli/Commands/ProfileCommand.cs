using System.CommandLine;
using System.Globalization;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Comparing;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo profile build</c> and <c>ganhuo profile show</c>: what the units of an archive really write.</summary>
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
        var paths = new Argument<string[]>("PATH") { Description = "往年材料 the archive", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "画像文件 the profile's file", Required = true };
        var share = new Option<double>("--boilerplate-share")
        {
            Description = "多大比例的单位写了算套话 share of units from which wording is boilerplate",
            DefaultValueFactory = _ => 0.3,
        };
        share.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and < 0.75)) result.AddError("--boilerplate-share 0–0.75");
        });
        var command = new Command("build", "由一批材料生成画像 make a profile of an archive") { paths, output, share };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Make(parsed.GetValue(paths)!, parsed.GetValue(output)!, parsed.GetValue(share), cancellation)));
        return command;
    }

    private static Command Show()
    {
        var file = new Argument<string>("FILE") { Description = "画像文件 a profile" };
        var top = new Option<int>("--top") { Description = "显示条数 how many passages", DefaultValueFactory = _ => Shown };
        var command = new Command("show", "最普遍的话、单位占比、最早年份和例子 the most widespread passages") { file, top };
        command.SetAction(parsed => Print(ProfileOption.Load(parsed.GetValue(file)!), parsed.GetValue(top)));
        return command;
    }

    // Two passes, as a profile takes the reports unit by unit and only the text says whose it is; no text stays in memory.
    private static int Make(string[] paths, string output, double share, CancellationToken cancellation)
    {
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        foreach (var path in inputs.Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        var files = new SourceFiles(Documents.DocumentOptions.Default, Classifying.ReportContext.Unknown);
        var builder = new ArchiveProfileBuilder();
        var known = new List<(InputFile File, ReportIdentity Identity)>();
        var unreadable = inputs.Missing.Length;
        foreach (var file in inputs.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (files.Read(file) is { IsReadable: true } outcome)
                known.Add((file, builder.Identify(new EarlierReport(file.Source, outcome.Text))));
            else unreadable++;
        }

        if (known.Count == 0) throw new UsageException("没有可读的材料 no report could be read");
        foreach (var (file, identity) in known.OrderBy(k => k.Identity.Unit ?? k.File.Source, StringComparer.Ordinal)
            .ThenBy(k => k.File.Source, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (files.Read(file) is { IsReadable: true } outcome) builder.Add(new EarlierReport(file.Source, outcome.Text), identity);
        }

        using var target = OutputTarget.ToFile(output, "profile.json");
        var profile = builder.Build(share);
        profile.Write(target.Stream);
        target.Commit();
        Terminal.Say($"{profile.Strata[0].Reports} 份材料 reports, {profile.Strata[0].Units} 个单位 units, {profile.Passages.Length} 条 passages");
        if (profile.Strata[0].Units < 30) Terminal.Say("不足30个单位，画像不起作用 fewer than 30 units: the profile says nothing");
        if (unreadable > 0) Terminal.Say($"{unreadable} 份无法读取 could not be read");
        return unreadable > 0 ? ExitStatus.Trouble : ExitStatus.Done;
    }

    private static int Print(ArchiveProfile profile, int top)
    {
        foreach (var stratum in profile.Strata)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"# {(stratum.Type.Length == 0 ? "全部 all" : stratum.Type)} {stratum.FirstYear}  {stratum.Units} 单位 units  {stratum.Reports} 份 reports"));
        Console.Out.WriteLine($"# 计数 counts: {(profile.IsExact ? "精确 exact" : "有界内存近似 bounded memory, never too low")}");
        foreach (var passage in profile.Passages.Take(top))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{passage.Share * 100,5:0.0}%  {passage.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? "—"}  {passage.Text}  [{string.Join(' ', passage.Examples)}]"));
        return ExitStatus.Done;
    }
}
