namespace Ganhuo.Segmenting.Phrases;

/// <summary>What a <see cref="PhraseAutomaton"/> is made of, in memory and in a file. Nobody writes to the arrays.</summary>
/// <param name="Edges">Every step of the trie, each key once, none before one that leads to it.</param>
/// <param name="Places">Where each edge stands in memory.</param>
/// <param name="Entries">Those of one phrase follow one another; an edge's value is the index of the first.</param>
/// <param name="Gaps">The phrases with gaps, which <see cref="PhraseEntry.Gap"/> numbers from 1.</param>
/// <param name="MostAtOneStart">More entries than this never begin at one place.</param>
internal sealed record PhraseParts(
    PhraseEdge[] Edges, PhrasePlaces Places, PhraseEntry[] Entries, GapPhrase[] Gaps, int MostAtOneStart);
