using Ganhuo.Classifying;

namespace Ganhuo.Cli.Configuration;

/// <summary>The report type somebody names: by its id, or by the Chinese name a reviewer calls it by.</summary>
internal static class NamedType
{
    private const int IdColumns = 36;

    /// <summary>The type of that id or else of that Chinese name.</summary>
    /// <exception cref="UsageException">None is called so, or several are; the message lists them all.</exception>
    public static ReportTypeDefinition Find(ReportTypeCatalogue types, string name)
    {
        if (types.Find(name) is { } type) return type;
        var meant = name.Trim();
        return types.Types.Where(t => t.Name == meant).Take(2).ToArray() switch
        {
            [var only] => only,
            [] => throw new UsageException($"{name}: 没有这个文种 no such report type{All(types)}"),
            _ => throw new UsageException($"{name}: 不止一个文种叫这个名称，请写标识 several types have this name, give the id{All(types)}"),
        };
    }

    private static string All(ReportTypeCatalogue types) =>
        "；可写标识或名称 give an id or a name:"
        + string.Concat(types.Types.Select(t => $"\n  {t.Id.PadRight(IdColumns)}{t.Name}"));
}
