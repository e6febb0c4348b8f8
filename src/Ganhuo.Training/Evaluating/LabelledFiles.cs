using System.Security.Cryptography;

namespace Ganhuo.Training.Evaluating;

/// <summary>Labelled paragraphs of several files, and what identifies them: the SHA-256 of their bytes, end to end.</summary>
internal sealed record LabelledFiles(IReadOnlyList<GoldParagraph> Paragraphs, string Sha256)
{
    /// <summary>Files in the order given; a folder stands for its .jsonl, .csv and .tsv files in ordinal order.</summary>
    /// <exception cref="FormatException">A file is broken, or a folder has none; the message names it and the reason.</exception>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static LabelledFiles Read(IEnumerable<string> paths)
    {
        var paragraphs = new List<GoldParagraph>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in paths.SelectMany(FilesOf))
        {
            paragraphs.AddRange(LabelledFile.Read(file));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return new LabelledFiles(paragraphs, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path)) return [path];
        List<string> files = [.. Directory.EnumerateFiles(path).Where(LabelledFile.IsKnown).Order(StringComparer.Ordinal)];
        return files.Count > 0 ? files : throw new FormatException($"{path}: 没有 .jsonl、.csv 或 .tsv 文件 holds no such file");
    }
}
