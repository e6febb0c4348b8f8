using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>How the screen of a report is drawn.</summary>
public sealed record TextReportOptions
{
    /// <summary>Chinese, 100 columns, no colour, every finding group in short.</summary>
    public static TextReportOptions Default { get; } = new();

    /// <summary>The reader's language.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>Whether terminal colours are written.</summary>
    public bool Colour { get; init; }

    /// <summary>Columns of the screen; below 60 is taken as 60.</summary>
    public int Width { get; init; } = 100;

    /// <summary>How many findings of one rule are quoted; of the others only the lines are named.</summary>
    public int QuotesPerRule { get; init; } = 3;

    /// <summary>Where the names of report types come from; null for the shipped ones.</summary>
    public ReportTypeCatalogue? Types { get; init; }
}
