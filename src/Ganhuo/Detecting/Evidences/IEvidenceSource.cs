namespace Ganhuo.Detecting.Evidences;

/// <summary>Finds one family of evidence in a clause. Stateless; linear in the length of the clause.</summary>
internal interface IEvidenceSource
{
    /// <summary>Signs of which a clause must hold one, unless it holds one of <see cref="Words"/>: nothing is found in any other.</summary>
    ClauseSigns Signs { get; }

    /// <summary>Kinds of phrases of which a clause must hold one, unless it holds one of <see cref="Signs"/>.</summary>
    WordKinds Words { get; }

    /// <summary>Adds candidates in any order; they may overlap.</summary>
    void Find(in ClauseScan clause, List<EvidenceCandidate> found);
}
