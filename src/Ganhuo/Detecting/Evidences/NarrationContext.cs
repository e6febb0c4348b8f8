using Ganhuo.Detecting.Formulas;

namespace Ganhuo.Detecting.Evidences;

/// <summary>What stands around a clause, as far as it speaks for or against a narrated fact.</summary>
/// <param name="Cover">How much of the clause fixed and vague wording covers.</param>
/// <param name="Weak">Kinds of weak candidates found in the clause, one bit a kind.</param>
/// <param name="Before">Whether the clause before, in the same paragraph, holds evidence by pattern.</param>
/// <param name="After">Whether the clause after does.</param>
/// <param name="Density">Share of the paragraph's other clauses that do.</param>
/// <param name="FormulaAround">How much of the other clauses of the paragraph formula covers, on the mean.</param>
/// <param name="Masked">Whether a name in the clause is masked.</param>
internal readonly record struct NarrationContext(
    CoverShares Cover, int Weak, bool Before, bool After, double Density, double FormulaAround, bool Masked);
