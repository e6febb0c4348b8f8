using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>A figure and what it counts.</summary>
/// <param name="Key">The same for figures that count the same thing.</param>
/// <param name="Value">In the unit that its unit is a multiple of: metres, mu, yuan.</param>
/// <param name="Precision">Worth of its last digit: 1.2万 says nothing of hundreds.</param>
/// <param name="Digits">Its digits other than zeros at the ends, in order.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Total">Whether the text says that it is a total, or it is a stock, of which there is one.</param>
internal readonly record struct CountedFigure(
    string Key, double Value, double Precision, string Digits, TextSpan Span, int Sentence, bool Total)
{
    private const int FewestSwapped = 3;

    /// <summary>Whether both are the same number, as far as the rougher of the two is written.</summary>
    public bool Agrees(in CountedFigure other) =>
        Math.Abs(Value - other.Value) < Math.Max(Math.Max(Precision, other.Precision), 1e-6 * Math.Abs(Value)) * 0.999
        || Value.Equals(other.Value);

    /// <summary>Whether the one has the digits of the other in another order, as a hand that mistypes leaves them.</summary>
    public bool IsSwapped(in CountedFigure other) =>
        Digits.Length >= FewestSwapped && Digits.Length == other.Digits.Length && Digits != other.Digits
        && Precision.Equals(other.Precision) && Digits.Order().SequenceEqual(other.Digits.Order());
}
