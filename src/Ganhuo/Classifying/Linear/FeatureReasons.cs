using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// The words of a text that make a model say one label rather than another. A feature counts once however often it is met,
/// as in the model; of features that lie in one another the strongest is named.
/// </summary>
internal static class FeatureReasons
{
    // A single character, or a mark, tells a reader nothing.
    private const int FewestCharacters = 2;

    // Between the parts of what a report shows of itself it stands for a break.
    private const char Mark = '。';

    public static ImmutableArray<string> Of(ReadOnlySpan<char> text, LinearModel model, int label, int against, int most)
    {
        var places = new Places([]);
        ParagraphFeatures.Extract(text, ref places);
        var content = text.ToString();
        var strongest = places.Found.DistinctBy(f => f.Index)
            .Where(f => ContentCharacter.Count(content.AsSpan(f.Start, f.End - f.Start)) >= FewestCharacters)
            .Select(f => (f.Start, f.End, Push: model.WeightOf(f.Index, label) - model.WeightOf(f.Index, against)))
            .Where(f => f.Push > 0)
            .OrderByDescending(f => f.Push).ThenBy(f => f.Start).ThenBy(f => f.End);
        var taken = new List<(int Start, int End)>();
        foreach (var (start, end, _) in strongest)
        {
            if (taken.Count == most) break;
            if (!taken.Exists(t => start < t.End && t.Start < end)) taken.Add((start, end));
        }

        var words = ImmutableArray.CreateBuilder<string>(taken.Count);
        foreach (var (start, end) in taken)
            if (text[start..end].Trim(Mark) is var word && !word.Contains(Mark) && !words.Contains(word.ToString()))
                words.Add(word.ToString());
        return words.DrainToImmutable();
    }

    private readonly struct Places(List<(int Index, int Start, int End)> found) : IFeatureSink
    {
        public List<(int Index, int Start, int End)> Found => found;

        public void OnFeature(int index, int start, int end) => found.Add((index, start, end));
    }
}
