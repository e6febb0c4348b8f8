using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Comparing;

/// <summary>Folds texts for tests as the analyzer does.</summary>
internal static class FoldedTexts
{
    private static readonly ReportFolding Reports = ReportFolding.LoadEmbedded();

    public static ComparedReport Fold(string text, string name = "a.txt", string? unit = null, int? year = null) =>
        Reports.Fold(new ReportKey(name, unit, year), OutlinedText.Of(new SourceText(text)));

    public static FoldedText Plain(string text)
    {
        var normal = TextNormalizer.Normalize(new SourceText(text));
        return ProfileFormulas.Fold(normal, Outliner.Structure(normal), []);
    }

    /// <summary>Text that no lexicon knows, different for each seed.</summary>
    public static string Nonsense(int seed, int length)
    {
        var random = new Random(seed);
        return string.Create(length, random, static (text, r) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = i % 17 == 16 ? '，' : (char)r.Next(0x5000, 0x9000);
        });
    }
}
