using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Screen;

/// <summary>What every part of the screen needs: width, colours, words and names.</summary>
internal sealed class Frame
{
    private const int MinWidth = 60, MaxWidth = 160, ChineseLabel = 12, EnglishLabel = 14;

    private readonly ReportTypeCatalogue types;

    public Frame(TextReportOptions options, ReportTypeCatalogue types)
    {
        Width = Math.Clamp(options.Width, MinWidth, MaxWidth);
        Language = options.Language;
        Ink = new Ink(options.Colour);
        Labels = new Labels(options.Language);
        Bar = new CompositionBar(Ink, Labels);
        Excerpt = new Excerpt(Ink);
        this.types = types;
    }

    public int Width { get; }

    public Language Language { get; }

    public Ink Ink { get; }

    public Labels Labels { get; }

    public CompositionBar Bar { get; }

    public Excerpt Excerpt { get; }

    /// <summary>Columns that a labelled row has for what follows the label.</summary>
    public int Body => Width - LabelColumns - 2;

    private int LabelColumns => Language == Language.English ? EnglishLabel : ChineseLabel;

    public string NameOf(string type) => types.Find(type) is not { } definition ? type
        : Language == Language.English && definition.EnglishName.Length > 0 ? definition.EnglishName
        : definition.Name;

    public string Label(string label) => "  " + DisplayWidth.PadRight(label, LabelColumns);

    public string Sign(Severity severity) => severity switch
    {
        Severity.Error => Ink.Red("✗"),
        Severity.Warning => Ink.Yellow("!"),
        _ => Ink.Faint("·"),
    };
}
