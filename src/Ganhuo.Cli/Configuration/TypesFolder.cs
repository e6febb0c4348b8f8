using Ganhuo.Classifying;

namespace Ganhuo.Cli.Configuration;

/// <summary>The report types in force.</summary>
internal static class TypesFolder
{
    /// <summary>The shipped types, and those of <paramref name="folder"/> where one is named.</summary>
    /// <exception cref="UsageException">There is no such folder, or it cannot be read.</exception>
    /// <exception cref="InvalidReportTypeException">A file of it is broken.</exception>
    public static ReportTypeCatalogue Load(string? folder)
    {
        if (folder is null) return ReportTypeCatalogue.LoadEmbedded();
        if (!Directory.Exists(folder)) throw new UsageException($"{folder}: 没有这样的文件夹 no such folder");
        try
        {
            return ReportTypeCatalogue.Load(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: 无法读取文种 cannot read the report types ({e.Message})");
        }
    }
}
