using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ganhuo.Training.Dictionary;

/// <summary>The four source tables of jieba 0.42.1, read from the folder of its Python package and checked by hash.</summary>
internal sealed record JiebaSource(string Words, string Start, string Transitions, string Emissions)
{
    private static readonly (string Path, string Sha256)[] Files =
    [
        ("dict.txt", "7197c3211ddd98962b036cdf40324d1ea2bfaa12bd028e68faa70111a88e12a8"),
        ("finalseg/prob_start.py", "14c5706ced5cd3b42eb4873d4b88f7f52a7bdf80fbd767bc4423d361e20c5330"),
        ("finalseg/prob_trans.py", "54dfbc252ed71480d4f0cdfdf516ecfbe44efd0f6c3c64b158e7039f2906c91b"),
        ("finalseg/prob_emit.py", "27d46b1c9efe4dd148fde8be042a21be40e3562d0c7f1273f9de7abae12ebb8d"),
    ];

    /// <summary>Reads and checks the tables.</summary>
    /// <exception cref="InvalidDataException">A file is not the one of 0.42.1; the message names it.</exception>
    internal static JiebaSource Read(string folder)
    {
        string[] texts = [.. Files.Select(f => ReadChecked(Path.Combine(folder, f.Path), f.Sha256))];
        return new JiebaSource(texts[0], texts[1], texts[2], texts[3]);
    }

    /// <summary>The page that stands beside the compiled dictionary.</summary>
    internal static string DescribeOrigin(string name, ReadOnlySpan<byte> compiled)
    {
        var page = new StringBuilder();
        page.AppendLine(CultureInfo.InvariantCulture, $"# {name}\n");
        page.Append("""
            The dictionary and the hidden Markov model of jieba 0.42.1, compiled. Written by
            `dotnet run --project src/Ganhuo.Training -- compile-dictionary`; do not edit.

            Origin: https://github.com/fxsjy/jieba, version 0.42.1, as Debian's package python3-jieba 0.42.1 installs it.
            Licence: MIT, Copyright (c) 2012-2017 Sun Junyi; the text stands in LICENSE.jieba beside this file.

            | file | SHA-256 |
            |---|---|

            """);
        foreach ((string path, string hash) in Files) page.Append(CultureInfo.InvariantCulture, $"| {path} | {hash} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| {name} (compiled) | {Convert.ToHexStringLower(SHA256.HashData(compiled))} |\n");
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string ReadChecked(string path, string sha256)
    {
        byte[] bytes = File.ReadAllBytes(path);
        string actual = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return actual == sha256
            ? Encoding.UTF8.GetString(bytes)
            : throw new InvalidDataException($"{path} is not the file of jieba 0.42.1: its SHA-256 is {actual}.");
    }
}
