using System.Collections.Immutable;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Comparing.Reuse;

/// <summary>A possible source of a report, with what they share.</summary>
/// <param name="Source">Number of the source.</param>
/// <param name="Passages">How many different passage grams they share; over the report's own number of them, its containment.</param>
/// <param name="Cover">Symbols that the shared fingerprints of one passage cover, at most.</param>
/// <param name="Hits">The shared fingerprints that lie in passages, by place.</param>
internal sealed record ReuseCandidate(int Source, int Passages, int Cover, ImmutableArray<SharedGram> Hits);
