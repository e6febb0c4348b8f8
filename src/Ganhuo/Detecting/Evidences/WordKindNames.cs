using Ganhuo.Detecting.Formulas;

namespace Ganhuo.Detecting.Evidences;

/// <summary>What the lexicons call the kinds.</summary>
internal static class WordKindNames
{
    /// <summary>Every kind once, by its name in the lexicons.</summary>
    public static readonly (string Name, WordKinds Kind)[] All =
    [
        ("slogan-numeral", WordKinds.SloganNumeral), ("universal-document", WordKinds.UniversalDocument),
        ("universal-event", WordKinds.UniversalEvent), (FormulaDetector.RequiredKind, WordKinds.Required),
        (FormulaDetector.BoilerplateKind, WordKinds.Boilerplate), ("place", WordKinds.Place), ("post", WordKinds.Post),
        ("organ-function", WordKinds.OrganFunction), ("organ-noun", WordKinds.OrganNoun), ("generic-organ", WordKinds.GenericOrgan),
        ("event-noun", WordKinds.EventNoun), ("ranking-cue", WordKinds.RankingCue), ("generic-modifier", WordKinds.GenericModifier),
        ("name-boundary", WordKinds.NameBoundary), ("vague-verb", WordKinds.VagueVerb), ("degree", WordKinds.Degree),
        ("hedge", WordKinds.Hedge), ("wish", WordKinds.Wish), ("abstract-noun", WordKinds.AbstractNoun),
        ("place-ending", WordKinds.PlaceEnding), ("organisation-ending", WordKinds.OrganisationEnding), ("narrated-norm", WordKinds.Norm),
        ("narrated-habit", WordKinds.Habit), ("narrated-done", WordKinds.Done), ("narrated-thought", WordKinds.Thought),
    ];
}
