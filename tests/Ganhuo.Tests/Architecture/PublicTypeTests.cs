using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Ganhuo.Reporting;

namespace Ganhuo.Tests.Architecture;

public sealed class PublicTypeTests
{
    private static readonly Type[] Public = typeof(ReportAnalyzer).Assembly.GetExportedTypes();

    [Fact]
    public void Every_public_class_is_sealed_or_static() =>
        Assert.All(Public.Where(t => t.IsClass), type => Assert.True(type.IsSealed, type.FullName));

    [Fact]
    public void Public_types_are_immutable_save_builders_writers_and_exceptions()
    {
        foreach (var type in Public.Where(t => !t.IsEnum && !IsMutableByNature(t)))
        {
            Assert.All(
                type.GetFields(BindingFlags.Public | BindingFlags.Instance), f => Assert.True(f.IsInitOnly, $"{type}.{f.Name}"));
            Assert.All(
                type.GetProperties().Where(p => p.SetMethod is { IsPublic: true }),
                p => Assert.True(IsInit(p), $"{type}.{p.Name} can be set"));
        }
    }

    [Fact]
    public void No_type_holds_static_state_that_changes()
    {
        foreach (var type in typeof(ReportAnalyzer).Assembly.GetTypes().Where(t => !IsGenerated(t)))
            Assert.All(
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                    .Where(f => !f.IsLiteral && !IsGenerated(f)),
                f => Assert.True(f.IsInitOnly, $"{type}.{f.Name} is static and can change"));
    }

    [Fact]
    public void Every_public_member_says_something_of_itself()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Ganhuo.xml");
        var members = XDocument.Load(file).Descendants("member").ToList();

        var documented = Public.Select(t => t.FullName!.Replace('+', '.')).ToHashSet(StringComparer.Ordinal);
        Assert.True(members.Count > 100);
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

    private static bool IsMutableByNature(Type type) =>
        type == typeof(ReportAnalyzerBuilder) || type.IsAssignableTo(typeof(Exception)) || typeof(IReportWriter).IsAssignableFrom(type);

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false)
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
