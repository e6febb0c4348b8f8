using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo types</c> and <c>ganhuo types show ID</c>: the report types and what each asks for.</summary>
internal static class TypesCommand
{
    private const int IdColumns = 32;

    public static Command Create()
    {
        var folder = new Option<string?>("--types")
        {
            Description = "自定义文种所在文件夹 folder of your own report types",
            Recursive = true,
        };
        var language = LanguageOption.Create("语言 language");
        language.Recursive = true;
        var id = new Argument<string>("ID") { Description = "文种的标识或中文名称 a report type by id or Chinese name, such as democratic-life-meeting" };
        var show = new Command("show", "一个文种的章节、维度和限额 sections, dimensions and limits of a type") { id };
        show.SetAction(parsed => Show(
            TypesFolder.Load(parsed.GetValue(folder)), parsed.GetValue(id)!, LanguageOption.Of(parsed, language)));
        var command = new Command("types", "列出文种 list the report types") { folder, language, show };
        command.SetAction(
            parsed => List(TypesFolder.Load(parsed.GetValue(folder)), LanguageOption.Of(parsed, language)));
        return command;
    }

    private static int List(ReportTypeCatalogue types, Language language)
    {
        foreach (var type in types.Types)
            Terminal.Out.WriteLine(type.Id.PadRight(IdColumns) + TypeDescription.Names(type, language));
        return ExitStatus.Done;
    }

    private static int Show(ReportTypeCatalogue types, string id, Language language)
    {
        foreach (var line in new TypeDescription(NamedType.Find(types, id), language).Lines()) Terminal.Out.WriteLine(line);
        return ExitStatus.Done;
    }
}
