using Ganhuo.Detecting.Placeholders;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>A measure word of a line before which no numeral stands; offsets within the line.</summary>
/// <param name="Start">Where it begins, 余 and 万 included.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Unit">What it measures.</param>
internal readonly record struct LostFigureSite(int Start, int End, WordClass Unit)
{
    public TextSpan Span => new(Start, End);
}
