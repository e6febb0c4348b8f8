using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Slots;

/// <summary>A labelled text as the rule for deleted figures reads it.</summary>
/// <param name="Id">Name of the text.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Text">The text.</param>
/// <param name="Outline">Its paragraphs.</param>
/// <param name="Phrases">The phrases of the lexicons in it.</param>
/// <param name="Placeholders">Its empty slots.</param>
/// <param name="Lost">How many figures were deleted on each line of which a label says so.</param>
internal sealed record LostFigureText(
    string Id, string Writer, NormalText Text, Outline Outline, PhraseHits Phrases,
    ImmutableArray<Placeholder> Placeholders, IReadOnlyDictionary<int, int> Lost)
{
    private const string Rule = "GH205";

    private static readonly PlaceholderDetector Detector = new();
    private static readonly PhraseIndex Index = PhraseIndex.LoadEmbedded();

    /// <summary>All there are; of lone paragraphs no figure is deleted.</summary>
    public static ImmutableArray<LostFigureText> Of(IEnumerable<GoldParagraph> paragraphs, GoldCorpus gold) =>
    [
        .. paragraphs.Select(p => Of(p.Id, p.Writer, p.Text, [])),
        .. gold.Paragraphs.Select(p => Of(p.Id, p.Writer, p.Text, [])),
        .. gold.Contexts.Where(c => c.Findings is not null).Select(c => Of(c.Id, c.Writer, c.Text, c.Findings!)),
        .. gold.Reports.Select(r => Of(r.Name, r.Labels.Writer, r.Text, r.Labels.Findings)),
    ];

    private static LostFigureText Of(string id, string writer, string text, IReadOnlyList<GoldFinding> findings)
    {
        var normal = TextNormalizer.Normalize(new SourceText(text));
        var outline = Outliner.Structure(normal);
        return new LostFigureText(
            id, writer, normal, outline, Index.Find(normal), Detector.Detect(normal, outline),
            findings.Where(f => f.Rule == Rule).GroupBy(f => f.Line).ToDictionary(l => l.Key, l => l.Count()));
    }
}
