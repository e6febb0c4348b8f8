namespace Ganhuo.Segmenting;

/// <summary>
/// The most probable states of a run of Han characters. The four states of one position live in locals, and the four
/// choices behind them in one byte, so nothing is allocated. Ties go to the state whose letter is larger, as in jieba.
/// </summary>
internal static class Viterbi
{
    // The trace of one position: which of its two possible predecessors each state came from.
    private const byte BFromS = 1, MFromM = 2, EFromM = 4, SFromS = 8;
    private const byte WordEnd = 1;

    /// <summary>Whether a word ends at a position, given what <see cref="Decode"/> left there.</summary>
    internal static bool EndsWord(byte state) => state == WordEnd;

    /// <summary>Decodes the codes into <paramref name="states"/>; both have the same length, at least 1.</summary>
    internal static void Decode(HmmModel model, ReadOnlySpan<ushort> codes, Span<byte> states)
    {
        HmmTransitions p = model.Transitions;
        ReadOnlySpan<HmmEmission> emissions = model.Emissions.Span;
        HmmEmission emit = EmissionOf(emissions, codes[0]);
        double b = p.StartB + emit.B, m = p.StartM + emit.M, e = p.StartE + emit.E, s = p.StartS + emit.S;
        for (int i = 1; i < codes.Length; i++)
        {
            emit = EmissionOf(emissions, codes[i]);
            double bFromE = e + p.EB + emit.B, bFromS = s + p.SB + emit.B;
            double mFromB = b + p.BM + emit.M, mFromM = m + p.MM + emit.M;
            double eFromB = b + p.BE + emit.E, eFromM = m + p.ME + emit.E;
            double sFromE = e + p.ES + emit.S, sFromS = s + p.SS + emit.S;
            int trace = (bFromS >= bFromE ? BFromS : 0) | (mFromM >= mFromB ? MFromM : 0)
                | (eFromM >= eFromB ? EFromM : 0) | (sFromS >= sFromE ? SFromS : 0);
            b = double.MaxNative(bFromE, bFromS);
            m = double.MaxNative(mFromB, mFromM);
            e = double.MaxNative(eFromB, eFromM);
            s = double.MaxNative(sFromE, sFromS);
            states[i] = (byte)trace;
        }

        Trace(states, s >= e ? 'S' : 'E');
    }

    private static void Trace(Span<byte> states, char last)
    {
        char state = last;
        for (int i = states.Length - 1; i >= 0; i--)
        {
            byte trace = states[i];
            states[i] = state is 'E' or 'S' ? WordEnd : (byte)0;
            state = state switch
            {
                'B' => (trace & BFromS) != 0 ? 'S' : 'E',
                'M' => (trace & MFromM) != 0 ? 'M' : 'B',
                'E' => (trace & EFromM) != 0 ? 'M' : 'B',
                _ => (trace & SFromS) != 0 ? 'S' : 'E',
            };
        }
    }

    private static HmmEmission EmissionOf(ReadOnlySpan<HmmEmission> emissions, ushort code) =>
        emissions[code < emissions.Length ? code : CharacterCodes.UnknownHan];
}
