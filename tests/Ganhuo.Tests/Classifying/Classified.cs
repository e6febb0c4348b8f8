using Ganhuo.Classifying;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Classifying;

/// <summary>A text led through the stages up to Classifying, with the knowledge shipped.</summary>
internal static class Classified
{
    public static PhraseIndex Phrases { get; } = PhraseIndex.LoadEmbedded();

    public static ReportTypeCatalogue Types { get; } = ReportTypeCatalogue.LoadEmbedded();

    private static readonly ReportClassifier Classifier = new(Types, new CueParagraphClassifier(Phrases), Phrases);

    public static Classification Of(string report, ReportContext? context = null)
    {
        var (text, outline) = Outlined(report);
        return Classifier.Classify(text, outline, Phrases.Find(text), context ?? ReportContext.Unknown);
    }

    public static (NormalText Text, Outline Outline) Outlined(string report)
    {
        var text = TextNormalizer.Normalize(new SourceText(report));
        return (text, Outliner.Structure(text));
    }
}
