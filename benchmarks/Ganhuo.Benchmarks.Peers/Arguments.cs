using System.Globalization;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>What to compare and on which text.</summary>
internal sealed record Arguments(string What, string PeersFolder, string ResultsFolder, int Megabytes, int Rounds, string? TextFile,
    string Tool)
{
    internal static Arguments? Parse(string[] args)
    {
        var found = new Arguments("all", "artifacts/peers", "benchmarks/results", 20, 5, null, "src/Ganhuo.Cli/bin/Release/native/ganhuo");
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i == 0 && args[0] is "words" or "phrases" or "documents" or "scan" or "start")
            {
                found = found with { What = args[0] };
                i--;
                continue;
            }

            if (i + 1 == args.Length) return null;
            string value = args[i + 1];
            switch (args[i])
            {
                case "--peers": found = found with { PeersFolder = value }; break;
                case "--results": found = found with { ResultsFolder = value }; break;
                case "--text": found = found with { TextFile = value }; break;
                case "--tool": found = found with { Tool = value }; break;
                case "--mb": found = found with { Megabytes = int.Parse(value, CultureInfo.InvariantCulture) }; break;
                case "--rounds": found = found with { Rounds = int.Parse(value, CultureInfo.InvariantCulture) }; break;
                default: return null;
            }
        }

        return found;
    }

    internal static int Usage()
    {
        Console.Error.WriteLine("""
            usage: Ganhuo.Benchmarks.Peers [words|phrases|documents|scan|start] [--peers DIR] [--results DIR] [--mb N] [--rounds N] [--text FILE] [--tool FILE]
            Measures against the engines benchmarks/install-peers.sh installs, alternating with ours in one run, and
            writes the tables into DIR/<cpu>/. --text measures on a text of your own instead of a generated one; --tool is the
            published tool whose start is measured.
            """);
        return 2;
    }
}
