namespace Ganhuo.Detecting.Evidences;

/// <summary>Finds one family of evidence in a clause. Stateless; linear in the length of the clause.</summary>
internal interface IEvidenceSource
{
    /// <summary>Adds candidates in any order; they may overlap.</summary>
    void Find(in ClauseScan clause, List<EvidenceCandidate> found);
}
