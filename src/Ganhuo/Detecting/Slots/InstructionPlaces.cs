using System.Runtime.InteropServices;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>Where instructions stand: what was settled first keeps its place from what is added later and overlaps it.</summary>
internal sealed class InstructionPlaces
{
    private readonly List<TextSpan> added = [];

    private List<TextSpan> settled = [];

    public void Add(TextSpan place) => added.Add(place);

    /// <summary>Settles what was added since the last time, where nothing else stands. Both are walked once.</summary>
    public void Settle()
    {
        if (added.Count == 0) return;
        added.Sort();
        var both = new List<TextSpan>(settled.Count + added.Count);
        var next = 0;
        foreach (var place in CollectionsMarshal.AsSpan(added))
        {
            while (next < settled.Count && settled[next].Start < place.End) both.Add(settled[next++]);
            if (both.Count == 0 || both[^1].End <= place.Start) both.Add(place);
        }

        while (next < settled.Count) both.Add(settled[next++]);
        settled = both;
        added.Clear();
    }

    /// <summary>The places in order, those that nothing but room parts on a line as one: a note of two sentences is one note.</summary>
    public IEnumerable<TextSpan> Joined(string text)
    {
        for (var at = 0; at < settled.Count;)
        {
            var (start, end) = (settled[at].Start, settled[at].End);
            for (at++; at < settled.Count && text.AsSpan(end, settled[at].Start - end).Trim(' ').IsEmpty; at++) end = settled[at].End;
            yield return new TextSpan(start, end);
        }
    }
}
