using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ganhuo.Tests.Architecture;

/// <summary>
/// Every public type of an assembly with its members, as a caller may use them: what may be null, what may only be set at first.
/// </summary>
internal static class PublicListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(IEnumerable<Type> types)
    {
        var listing = new StringBuilder();
        foreach (var type in types.OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            listing.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) listing.Append("  ").Append(member).Append('\n');
        }

        return listing.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var field in type.GetFields(Declared).Where(f => !f.IsSpecialName))
            yield return field.IsLiteral
                ? $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}"
                : $"{Name(nullability.Create(field))} {field.Name}";
        foreach (var property in type.GetProperties(Declared))
            yield return $"{(IsStatic(property) ? "static " : "")}{(IsRequired(property) ? "required " : "")}{Name(nullability.Create(property))} {property.Name} {{ {Accessors(property)}}}";
        foreach (var constructor in type.GetConstructors(Declared))
            yield return $"new({Parameters(constructor, nullability)})";
        foreach (var method in type.GetMethods(Declared).Where(m => !IsMadeByCompiler(m)))
            yield return $"{(method.IsStatic ? "static " : "")}{Name(nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method, nullability)})";
    }

    // Accessors are listed with their properties, and what every record has tells nothing.
    private static bool IsMadeByCompiler(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || method.Name.Contains('<', StringComparison.Ordinal)
        || method.IsDefined(typeof(CompilerGeneratedAttribute), false);

    private static bool IsStatic(PropertyInfo property) => (property.GetMethod ?? property.SetMethod)!.IsStatic;

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute), false);

    private static string Accessors(PropertyInfo property) =>
        (property.GetMethod is { IsPublic: true } ? "get; " : "")
        + (property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ");

    private static string Parameters(MethodBase method, NullabilityInfoContext nullability) => string.Join(
        ", ",
        method.GetParameters().Select(p =>
            $"{Name(nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}"));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : "class";

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type;
        if (type.IsByRef || type.IsGenericParameter || Nullable.GetUnderlyingType(type) is not null) return Name(type);
        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (info.ElementType is { } element) return Name(element) + "[]" + mark;
        return info.GenericTypeArguments.Length == 0
            ? Name(type) + mark
            : $"{Bare(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>{mark}";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        return type.IsGenericType ? $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : Bare(type);
    }

    private static string Bare(Type type)
    {
        var own = type.Namespace is { } space && space.StartsWith("Ganhuo", StringComparison.Ordinal) && !type.IsGenericParameter
            ? $"{space}." : "";
        return own + type.Name.Split('`')[0];
    }
}
