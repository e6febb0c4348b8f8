using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Ganhuo.Tests.Architecture;

/// <summary>What holds of the types of every assembly we ship.</summary>
internal static class PublicTypes
{
    public static void AreSealedOrStatic(Assembly assembly) =>
        Assert.All(assembly.GetExportedTypes().Where(t => t.IsClass), type => Assert.True(type.IsSealed, type.FullName));

    public static void AreImmutable(Assembly assembly, Func<Type, bool> save)
    {
        foreach (var type in assembly.GetExportedTypes().Where(t => !t.IsEnum && !t.IsAssignableTo(typeof(Exception)) && !save(t)))
        {
            Assert.All(
                type.GetFields(BindingFlags.Public | BindingFlags.Instance), f => Assert.True(f.IsInitOnly, $"{type}.{f.Name}"));
            Assert.All(
                type.GetProperties().Where(p => p.SetMethod is { IsPublic: true }),
                p => Assert.True(IsInit(p), $"{type}.{p.Name} can be set"));
        }
    }

    public static void HoldNoStaticStateThatChanges(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => !IsGenerated(t)))
            Assert.All(
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                    .Where(f => !f.IsLiteral && !IsGenerated(f)),
                f => Assert.True(f.IsInitOnly, $"{type}.{f.Name} is static and can change"));
    }

    public static void SaySomethingOfThemselves(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        var members = XDocument.Load(file).Descendants("member").ToList();

        var documented = assembly.GetExportedTypes().Select(t => t.FullName!.Replace('+', '.')).ToHashSet(StringComparer.Ordinal);
        Assert.True(members.Count > 20);
        foreach (var member in members)
        {
            var name = member.Attribute("name")!.Value;
            if (member.Element("inheritdoc") is not null) continue;
            if (!documented.Contains(TypeNameOf(name))) continue;
            var summary = string.Concat(member.Elements("summary").Select(s => s.Value)).Trim();
            Assert.True(summary.Length > 1 || member.Element("param") is not null, $"{name} has no summary");
            Assert.False(summary.StartsWith("Gets or sets", StringComparison.Ordinal), $"{name} says nothing");
        }
    }

    // "M:Ganhuo.Text.SourceText.PositionOf(System.Int32)" is of Ganhuo.Text.SourceText.
    private static string TypeNameOf(string member)
    {
        var name = member[2..].Split('(')[0];
        return member[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || member.IsDefined(typeof(GeneratedCodeAttribute), false)
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
