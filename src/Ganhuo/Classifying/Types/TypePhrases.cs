using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Classifying.Types;

/// <summary>Puts beside the lexicons what report types look for in a text, so that it is found in the same pass.</summary>
internal static class TypePhrases
{
    private const string Kind = "type-cue";

    /// <summary>
    /// Lexicons that have every cue of the types and of their sections: those given where they have them all, as they have of
    /// the shipped types.
    /// </summary>
    public static PhraseIndex In(PhraseIndex lexicons, ReportTypeCatalogue types) => lexicons.With(Kind, types.Types.SelectMany(Of));

    private static IEnumerable<string> Of(ReportTypeDefinition type) =>
        type.Cues.Select(cue => cue.Text).Concat(type.Sections.SelectMany(section => section.Cues));
}
