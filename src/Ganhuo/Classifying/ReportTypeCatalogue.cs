using System.Collections.Immutable;
using Ganhuo.Classifying.Types;

namespace Ganhuo.Classifying;

/// <summary>The report types an analyzer knows; immutable. <see cref="With"/> makes one that knows another.</summary>
public sealed class ReportTypeCatalogue
{
    internal const string GenericId = "generic";

    private const string Prefix = "Knowledge/ReportTypes/";
    private const string SchemaSuffix = ".schema.json";

    internal ReportTypeCatalogue(IEnumerable<ReportTypeDefinition> types)
    {
        var all = types.ToList();
        if (!all.Exists(t => t.Id == GenericId)) all.Add(new ReportTypeDefinition { Id = GenericId, Name = "其他材料" });
        Types = [.. all.OrderBy(t => t.Id, StringComparer.Ordinal)];
    }

    /// <summary>All types, in order of id; <c>generic</c> is always among them.</summary>
    public ImmutableArray<ReportTypeDefinition> Types { get; }

    /// <summary>The type of that id, or null.</summary>
    public ReportTypeDefinition? Find(string id) =>
        Types.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal));

    /// <summary>A catalogue that knows <paramref name="type"/> too, in place of one of the same id where there is one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException">The definition contradicts itself; the message says where.</exception>
    public ReportTypeCatalogue With(ReportTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return ReportTypeCheck.FirstFault(type) is { } fault
            ? throw new ArgumentException(fault.Reason, nameof(type))
            : new ReportTypeCatalogue(Types.Where(t => t.Id != type.Id).Append(type));
    }

    /// <summary>The types shipped with the package.</summary>
    public static ReportTypeCatalogue LoadEmbedded()
    {
        var assembly = typeof(ReportTypeCatalogue).Assembly;
        return new ReportTypeCatalogue(assembly.GetManifestResourceNames().Where(IsTypeFile).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return ReportTypeFile.Read(bytes, name);
        }));
    }

    /// <summary>
    /// The types shipped with the package and those of a folder; a type of the folder replaces a shipped one of the
    /// same id.
    /// </summary>
    /// <param name="directory">Folder whose <c>*.json</c> files, schemas apart, are each one type.</param>
    /// <exception cref="InvalidReportTypeException">A file is broken, or two files give the same id.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ReportTypeCatalogue Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var own = new Dictionary<string, ReportTypeDefinition>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal))
        {
            if (IsSchema(file)) continue;
            var type = ReportTypeFile.Read(File.ReadAllBytes(file), file);
            if (!own.TryAdd(type.Id, type))
                throw new InvalidReportTypeException(file, 1, $"another file of the folder defines '{type.Id}' too");
        }

        return new ReportTypeCatalogue(
            LoadEmbedded().Types.Where(t => !own.ContainsKey(t.Id)).Concat(own.Values));
    }

    private static bool IsTypeFile(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)
        && !IsSchema(name);

    private static bool IsSchema(string name) => name.EndsWith(SchemaSuffix, StringComparison.OrdinalIgnoreCase);
}
