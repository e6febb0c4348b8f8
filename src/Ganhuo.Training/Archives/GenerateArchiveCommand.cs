using System.Globalization;

namespace Ganhuo.Training.Archives;

/// <summary>
/// <c>generate-archive OUT --reports N --seed S [--corpus DIR]</c>: an archive of any size out of our own texts, with
/// known planted reuse, slots, encodings and broken files, for measuring speed and recall; it says nothing of quality.
/// </summary>
internal static class GenerateArchiveCommand
{
    private const int Most = 10_000_000;

    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["--reports"] = "1000", ["--seed"] = "1",
            ["--corpus"] = "corpus" };
        for (var i = 1; i + 1 < args.Count; i += 2) options[args[i]] = args[i + 1];
        if (args.Count % 2 == 0 || options.Count != 3
            || !int.TryParse(options["--reports"], NumberStyles.None, CultureInfo.InvariantCulture, out var reports)
            || reports is < 1 or > Most
            || !ulong.TryParse(options["--seed"], NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            error.WriteLine("usage: generate-archive OUT [--reports N] [--seed S] [--corpus DIR]");
            return 2;
        }

        new ArchiveGenerator(reports, seed, ClausePool.Load(options["--corpus"])).Write(args[0]);
        output.WriteLine($"{args[0]}: {reports} reports, seed {seed}");
        return 0;
    }
}
