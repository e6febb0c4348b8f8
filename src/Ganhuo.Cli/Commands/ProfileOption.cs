using System.CommandLine;
using Ganhuo.Comparing;

namespace Ganhuo.Cli.Commands;

/// <summary><c>--profile FILE</c>: what an archive's units really write.</summary>
internal static class ProfileOption
{
    public static Option<string?> Create() => new("--profile")
    {
        Description =
            "档案画像：多数单位都写的话算套话或规定表述 what most units of an archive write counts as formula (ganhuo profile build)",
    };

    /// <exception cref="UsageException">The file cannot be read, or is no profile of this version.</exception>
    public static ArchiveProfile Load(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return ArchiveProfile.Read(path, stream);
        }
        catch (Exception e) when (e is InvalidDataException)
        {
            throw new UsageException($"{e.Message}: 画像无法使用 the profile cannot be used");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: 无法读取 cannot be read ({e.Message})");
        }
    }
}
