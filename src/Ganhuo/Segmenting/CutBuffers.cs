using System.Buffers;

namespace Ganhuo.Segmenting;

/// <summary>
/// The working space for one stretch of a text: on the stack for the usual length, rented for a longer one.
/// </summary>
internal ref struct CutBuffers
{
    /// <summary>The longest stretch that stays on the stack.</summary>
    internal const int StackLength = 256;

    /// <summary>How many places there are behind a stretch.</summary>
    internal const int Behind = 3;

    private ushort[]? _rentedCodes;
    private double[]? _rentedCosts;
    private ushort[]? _rentedLengths;
    private byte[]? _rentedStates;

    internal CutBuffers(Span<ushort> codes, Span<double> costs, Span<ushort> lengths, Span<byte> states)
    {
        Codes = codes;
        Costs = costs;
        Lengths = lengths;
        States = states;
    }

    /// <summary>The character codes of the stretch, then 0, which stops every walk.</summary>
    internal Span<ushort> Codes;

    /// <summary>What the best cut costs from each position to the end of its block: its negated log probability.</summary>
    internal Span<double> Costs;

    /// <summary>The length of the word that begins it.</summary>
    internal Span<ushort> Lengths;

    /// <summary>The hidden Markov model's trace.</summary>
    internal Span<byte> States;

    /// <summary>Makes room for a stretch of <paramref name="length"/> characters; what was in the buffers is lost.</summary>
    internal void Reserve(int length)
    {
        if (length + Behind <= Codes.Length) return;
        Dispose();
        Codes = _rentedCodes = ArrayPool<ushort>.Shared.Rent(length + Behind);
        Costs = _rentedCosts = ArrayPool<double>.Shared.Rent(length + Behind);
        Lengths = _rentedLengths = ArrayPool<ushort>.Shared.Rent(length + Behind);
        States = _rentedStates = ArrayPool<byte>.Shared.Rent(length + Behind);
    }

    /// <summary>Gives rented space back.</summary>
    internal void Dispose()
    {
        if (_rentedCodes is null) return;
        ArrayPool<ushort>.Shared.Return(_rentedCodes);
        ArrayPool<double>.Shared.Return(_rentedCosts!);
        ArrayPool<ushort>.Shared.Return(_rentedLengths!);
        ArrayPool<byte>.Shared.Return(_rentedStates!);
        _rentedCodes = null;
    }
}
