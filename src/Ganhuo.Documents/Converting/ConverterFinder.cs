namespace Ganhuo.Documents.Converting;

/// <summary>Finds a program: where the user says, else on PATH.</summary>
internal static class ConverterFinder
{
    /// <param name="program">Its name, without extension.</param>
    /// <param name="given">A program or a folder of programs, or null.</param>
    public static string? Find(string program, string? given)
    {
        if (given is not null && File.Exists(given))
        {
            if (Path.GetFileName(given).Contains(program, StringComparison.OrdinalIgnoreCase))
                return Path.GetFullPath(given);
        }
        else if (given is not null) return In(given, program);

        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => In(folder, program)).FirstOrDefault(found => found is not null);
    }

    private static string? In(string folder, string program)
    {
        foreach (var extension in OperatingSystem.IsWindows() ? [".exe", ".com"] : new[] { "" })
            if (Path.Combine(folder, program + extension) is var path && File.Exists(path))
                return Path.GetFullPath(path);
        return null;
    }
}
