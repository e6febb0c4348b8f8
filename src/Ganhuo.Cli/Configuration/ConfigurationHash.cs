using System.Security.Cryptography;
using System.Text;
using Ganhuo.Detecting;

namespace Ganhuo.Cli.Configuration;

/// <summary>
/// Tells configurations apart by what they bring about, so that an archive is not finished under other rules than it
/// was begun with.
/// </summary>
internal static class ConfigurationHash
{
    /// <summary>Of the rules in force; null where all are as shipped, however the file says so.</summary>
    public static string? Of(RuleConfiguration rules)
    {
        var changed = RuleCatalogue.All.Where(r => rules.SeverityOf(r) != r.Severity)
            .Select(r => $"{r.Id} {rules.SeverityOf(r)?.ToString() ?? "off"}\n").Order(StringComparer.Ordinal).ToList();
        return changed.Count == 0
            ? null
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(changed))));
    }

    /// <summary>Of a file; null for none.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static string? OfFile(string? file)
    {
        if (file is null) return null;
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: 无法读取 cannot be read ({e.Message})");
        }
    }

    /// <summary>Of the files of a folder of report types; null for none.</summary>
    /// <exception cref="UsageException">One cannot be read.</exception>
    public static string? OfTypes(string? folder)
    {
        if (folder is null) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: 无法读取文种 cannot read the report types ({e.Message})");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
