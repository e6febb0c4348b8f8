using System.Reflection;
using System.Reflection.Emit;

namespace Ganhuo.Tests.Architecture;

/// <summary>Every type of our own that a type refers to: in signatures, attributes of shape, and method bodies.</summary>
internal static class TypeReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    public static IEnumerable<Type> Of(Type type) => Direct(type).SelectMany(Unwrapped)
        .Where(t => t.Assembly == type.Assembly && t != type).Distinct();

    private static IEnumerable<Type> Direct(Type type)
    {
        if (type.BaseType is { } parent) yield return parent;
        foreach (var contract in type.GetInterfaces()) yield return contract;
        foreach (var field in type.GetFields(All)) yield return field.FieldType;
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
            foreach (var used in OfMethod(method)) yield return used;
    }

    private static IEnumerable<Type> OfMethod(MethodBase method)
    {
        foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
        if (method is MethodInfo { ReturnType: var returned }) yield return returned;
        if (method.GetMethodBody() is not { } body) yield break;
        foreach (var local in body.LocalVariables) yield return local.LocalType;
        foreach (var member in Members(method, body.GetILAsByteArray()!))
        {
            if (member is Type type) yield return type;
            else if (member.DeclaringType is { } declaring) yield return declaring;
        }
    }

    private static IEnumerable<MemberInfo> Members(MethodBase method, byte[] il)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? Codes[(short)((0xFE << 8) | il[at + 1])] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments)!;
            at += OperandSize(code, il, at);
        }
    }

    private static int OperandSize(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Unwrapped(Type type)
    {
        if (type.HasElementType) return Unwrapped(type.GetElementType()!);
        if (!type.IsGenericType || type.IsGenericTypeDefinition) return [type];
        return type.GetGenericArguments().SelectMany(Unwrapped).Append(type.GetGenericTypeDefinition());
    }
}
