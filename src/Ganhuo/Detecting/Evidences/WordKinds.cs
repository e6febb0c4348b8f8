namespace Ganhuo.Detecting.Evidences;

/// <summary>The kinds of lexicon phrases that evidence is read from, as bits: a clause notes which of them it holds.</summary>
[Flags]
internal enum WordKinds
{
    /// <summary>A phrase that no source looks at.</summary>
    None = 0,

    /// <summary>四个意识.</summary>
    SloganNumeral = 1 << 0,

    /// <summary>A document that everybody cites.</summary>
    UniversalDocument = 1 << 1,

    /// <summary>A campaign or meeting that everybody had.</summary>
    UniversalEvent = 1 << 2,

    /// <summary>Prescribed wording.</summary>
    Required = 1 << 3,

    /// <summary>Wording that could be moved to any unit.</summary>
    Boilerplate = 1 << 4,

    /// <summary>An administrative division.</summary>
    Place = 1 << 5,

    /// <summary>局长.</summary>
    Post = 1 << 6,

    /// <summary>What an organ is for: 林业 of 市林业局.</summary>
    OrganFunction = 1 << 7,

    /// <summary>督查室.</summary>
    OrganNoun = 1 << 8,

    /// <summary>党组, which every unit has.</summary>
    GenericOrgan = 1 << 9,

    /// <summary>What stands beside the name of an event.</summary>
    EventNoun = 1 << 10,

    /// <summary>What tells of a position.</summary>
    RankingCue = 1 << 11,

    /// <summary>What makes any of many of a noun.</summary>
    GenericModifier = 1 << 12,

    /// <summary>What no name goes across.</summary>
    NameBoundary = 1 << 13,

    /// <summary>推动.</summary>
    VagueVerb = 1 << 14,

    /// <summary>扎实.</summary>
    Degree = 1 << 15,

    /// <summary>基本.</summary>
    Hedge = 1 << 16,

    /// <summary>力争.</summary>
    Wish = 1 << 17,

    /// <summary>成效.</summary>
    AbstractNoun = 1 << 18,

    /// <summary>What names of places end in.</summary>
    PlaceEnding = 1 << 19,

    /// <summary>What names of organisations end in.</summary>
    OrganisationEnding = 1 << 20,

    /// <summary>必须: what shall be, and so was not yet.</summary>
    Norm = 1 << 21,

    /// <summary>往往: what is so as a rule, at no time in particular.</summary>
    Habit = 1 << 22,

    /// <summary>后来: what marks a thing as done, or as left undone.</summary>
    Done = 1 << 23,

    /// <summary>认为: what went on in a mind alone.</summary>
    Thought = 1 << 24,

    /// <summary>Slogan numerals, universal documents and universal events.</summary>
    Universal = SloganNumeral | UniversalDocument | UniversalEvent,

    /// <summary>Formulas of the lexicon.</summary>
    Formulas = Required | Boilerplate,

    /// <summary>Words that make up names: places, organs, posts, event nouns.</summary>
    Names = Place | Post | OrganFunction | OrganNoun | GenericOrgan | EventNoun | RankingCue | GenericModifier | NameBoundary,

    /// <summary>Words that formula is made of; a name does not hold them.</summary>
    Vague = VagueVerb | Degree | Hedge | Wish | AbstractNoun,

    /// <summary>What names end in.</summary>
    Endings = PlaceEnding | OrganisationEnding,

    /// <summary>What the model of narrated facts asks of a clause whether it holds it, and not where.</summary>
    Narrated = Norm | Habit | Done | Thought,

    /// <summary>What is asked where it stands.</summary>
    Kept = Universal | Formulas | Names | Vague | Endings,
}
