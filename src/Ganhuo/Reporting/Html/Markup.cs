using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// Markup with holes: what is written in the code goes out as it is, what fills a hole is escaped. So no text of a
/// report can become markup, whoever writes the next line of the page.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct Markup
{
    private readonly HtmlOutput output;

    public Markup(int literalLength, int formattedCount, HtmlOutput output)
    {
        _ = (literalLength, formattedCount);
        this.output = output;
    }

    public void AppendLiteral(string markup) => output.Raw(markup);

    public void AppendFormatted(string? text) => output.Text(text ?? "");

    public void AppendFormatted(int number) => output.Raw(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(double number) => output.Raw(number.ToString("0.##", CultureInfo.InvariantCulture));
}
