using System.Text;
using Ganhuo.Detecting;
using Ganhuo.Scoring;

namespace Ganhuo.Reporting.Screen;

/// <summary>
/// The five classes as one bar; glyphs differ as well as colours, for those who see or have no colour.
/// </summary>
internal sealed class CompositionBar(Ink ink, Labels labels)
{
    private static readonly SubstanceClass[] Order =
    [
        SubstanceClass.Concrete, SubstanceClass.Plain, SubstanceClass.Required, SubstanceClass.Boilerplate,
        SubstanceClass.Unfilled,
    ];

    private static readonly char[] Glyphs = ['█', '▓', '▒', '░', '·'];

    public string Draw(Composition composition, int columns)
    {
        var bar = new StringBuilder();
        var (done, drawn) = (0.0, 0);
        for (var i = 0; i < Order.Length; i++)
        {
            // Ends are rounded, not lengths, so that the bar always has the same length.
            done += Share(composition, Order[i]);
            var end = (int)Math.Round(done * columns, MidpointRounding.AwayFromZero);
            bar.Append(Paint(Order[i], new string(Glyphs[i], end - drawn)));
            drawn = end;
        }

        return bar.ToString();
    }

    public IEnumerable<string> Legend(Composition composition)
    {
        var shares = JsonNumbers.Shares(composition);
        return Order.Select((substance, i) =>
            $"{Paint(substance, Glyphs[i].ToString())} {labels.Class(substance)} {Figures.Percent(Share(shares, substance))}");
    }

    private string Paint(SubstanceClass substance, string text) => substance switch
    {
        SubstanceClass.Concrete => ink.Green(text),
        SubstanceClass.Required => ink.Blue(text),
        SubstanceClass.Boilerplate => ink.Yellow(text),
        SubstanceClass.Unfilled => ink.Red(text),
        _ => ink.Faint(text),
    };

    private static double Share(Composition composition, SubstanceClass substance) => substance switch
    {
        SubstanceClass.Concrete => composition.Concrete,
        SubstanceClass.Plain => composition.Plain,
        SubstanceClass.Required => composition.Required,
        SubstanceClass.Boilerplate => composition.Boilerplate,
        _ => composition.Unfilled,
    };
}
