using System.Text;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>Runs what was asked for and writes the tables.</summary>
internal static class Comparison
{
    internal static int Run(Arguments arguments)
    {
        string text = arguments.TextFile is { } file ? File.ReadAllText(file) : new ReportText(1).Generate(arguments.Megabytes * 1_000_000);
        string name = arguments.TextFile is null ? "generated report text" : "text " + Path.GetFileName(arguments.TextFile);
        string described = $"{name}, {Encoding.UTF8.GetByteCount(text) / 1e6:f1} MB, {arguments.Rounds} rounds, medians";
        var results = new ResultsFolder(arguments.ResultsFolder);
        if (arguments.What is "all" or "words")
            results.Write(arguments.TextFile is null ? "words" : "words-own-text", described, WordRace.Run(arguments, text),
                WordRace.FairPlay);
        if (arguments.What is "all" or "phrases")
            results.Write(arguments.TextFile is null ? "phrases" : "phrases-own-text", described, PhraseRace.Run(arguments, text),
                PhraseRace.FairPlay);
        if (arguments.What is "all" or "documents")
            results.Write(arguments.TextFile is null ? "documents" : "documents-own-text", described, DocumentRace.Run(arguments, text),
                DocumentRace.FairPlay);
        if (arguments.What is "all" or "scan")
            results.Write(arguments.TextFile is null ? "scan" : "scan-own-text", described, ScanRace.Run(arguments, text),
                ScanRace.FairPlay);
        if (arguments.What is "all" or "start")
            results.Write("start", $"{arguments.Rounds} rounds, medians", StartRace.Run(arguments, text), StartRace.FairPlay);
        return 0;
    }

    /// <summary>The median of <paramref name="values"/>.</summary>
    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
