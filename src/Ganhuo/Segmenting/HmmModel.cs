using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>
/// The hidden Markov model over the states B, M, E, S (begin, middle, end of a word, single character): natural
/// logarithms, as jieba's finalseg has them.
/// </summary>
internal sealed class HmmModel
{
    /// <summary>jieba's stand-in for the logarithm of zero.</summary>
    internal const double Impossible = -3.14e100;

    internal HmmModel(in HmmTransitions transitions, TableRows<HmmEmission> emissions)
    {
        Transitions = transitions;
        Emissions = emissions;
    }

    internal HmmTransitions Transitions { get; }

    /// <summary>By character code; a code beyond the end has none, like <see cref="CharacterCodes.UnknownHan"/>.</summary>
    internal TableRows<HmmEmission> Emissions { get; }
}

/// <summary>The start probabilities, and those of each transition that can happen (first letter: from).</summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct HmmTransitions(
    double StartB, double StartM, double StartE, double StartS,
    double BE, double BM, double EB, double ES, double ME, double MM, double SB, double SS);

/// <summary>How probable a character is in each state.</summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct HmmEmission(double B, double M, double E, double S);
