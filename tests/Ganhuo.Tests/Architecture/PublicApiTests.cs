using System.Reflection;
using System.Text;

namespace Ganhuo.Tests.Architecture;

[Trait("Category", "Approved")]
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Public_members_are_those_that_were_approved()
    {
        var listing = new StringBuilder();
        foreach (var type in typeof(ReportAnalyzer).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            listing.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) listing.Append("  ").Append(member).Append('\n');
        }

        Approval.Check(listing.ToString(), "tests", "Ganhuo.Tests", "Architecture", "PublicApi.txt");
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var field in type.GetFields(Declared).Where(f => !f.IsSpecialName))
            yield return field.IsLiteral ? $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}" : $"{Name(field.FieldType)} {field.Name}";
        foreach (var property in type.GetProperties(Declared))
            yield return $"{Name(property.PropertyType)} {property.Name} {{ {(property.GetMethod is null ? "" : "get; ")}{(property.SetMethod is { IsPublic: true } ? "set; " : "")}}}";
        foreach (var constructor in type.GetConstructors(Declared))
            yield return $"new({Parameters(constructor)})";
        foreach (var method in type.GetMethods(Declared).Where(m => !IsMadeByCompiler(m)))
            yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})";
    }

    // Accessors are listed with their properties, and what every record has tells nothing.
    private static bool IsMadeByCompiler(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || method.Name.Contains('<', StringComparison.Ordinal)
        || method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false);

    private static string Parameters(MethodBase method) => string.Join(
        ", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}"));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : "class";

    private static string Name(Type type)
    {
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        var own = type.Namespace is { } space && space.StartsWith("Ganhuo", StringComparison.Ordinal) && !type.IsGenericParameter ? $"{space}." : "";
        if (!type.IsGenericType) return own + type.Name;
        return $"{own}{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
