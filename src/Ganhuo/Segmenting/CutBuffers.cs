using System.Buffers;

namespace Ganhuo.Segmenting;

/// <summary>
/// The working space for one block of word characters: on the stack for the usual length, rented for a longer one.
/// </summary>
internal ref struct CutBuffers
{
    /// <summary>The longest block that stays on the stack.</summary>
    internal const int StackLength = 256;

    private ushort[]? _rentedCodes;
    private double[]? _rentedScores;
    private ushort[]? _rentedLengths;
    private byte[]? _rentedStates;

    internal CutBuffers(Span<ushort> codes, Span<double> scores, Span<ushort> lengths, Span<byte> states)
    {
        Codes = codes;
        Scores = scores;
        Lengths = lengths;
        States = states;
    }

    /// <summary>The character codes of the block, then one 0 that stops every walk.</summary>
    internal Span<ushort> Codes;

    /// <summary>The best log probability of the block from each position on.</summary>
    internal Span<double> Scores;

    /// <summary>The length of the word that begins it.</summary>
    internal Span<ushort> Lengths;

    /// <summary>The hidden Markov model's trace.</summary>
    internal Span<byte> States;

    /// <summary>Makes room for a block of <paramref name="length"/> characters; what was in the buffers is lost.</summary>
    internal void Reserve(int length)
    {
        if (length < Codes.Length) return;
        Dispose();
        Codes = _rentedCodes = ArrayPool<ushort>.Shared.Rent(length + 1);
        Scores = _rentedScores = ArrayPool<double>.Shared.Rent(length + 1);
        Lengths = _rentedLengths = ArrayPool<ushort>.Shared.Rent(length + 1);
        States = _rentedStates = ArrayPool<byte>.Shared.Rent(length + 1);
    }

    /// <summary>Gives rented space back.</summary>
    internal void Dispose()
    {
        if (_rentedCodes is null) return;
        ArrayPool<ushort>.Shared.Return(_rentedCodes);
        ArrayPool<double>.Shared.Return(_rentedScores!);
        ArrayPool<ushort>.Shared.Return(_rentedLengths!);
        ArrayPool<byte>.Shared.Return(_rentedStates!);
        _rentedCodes = null;
    }
}
