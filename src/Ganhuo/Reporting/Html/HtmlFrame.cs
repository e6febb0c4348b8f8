using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// What every page begins and ends with. It loads nothing: style is in the page, and so is all that it shows.
/// </summary>
internal static class HtmlFrame
{
    public static void Begin(HtmlOutput output, string title, Language language, string css)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"{(language == Language.English ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta name=\"generator\" content=\"{ToolIdentity.Generator}\">\n");
        output.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        output.Write($"<title>{title}</title>\n<style>\n");
        output.Raw(HtmlStyle.Css + css + "</style>\n</head>\n<body>\n");
    }

    public static void End(HtmlOutput output) => output.Raw("</body>\n</html>\n");
}
