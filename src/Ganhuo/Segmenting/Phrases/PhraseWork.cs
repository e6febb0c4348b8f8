using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// The working space of a <see cref="PhraseScanner"/> for one chunk, which begins with a copy of it; places are counted from where the
/// chunk begins.
/// </summary>
internal ref struct PhraseWork(
    Span<ulong> marks, Span<ushort> candidates, Span<ulong> open, Span<ulong> matches, Span<ulong> sorted, Span<ushort> counts)
{
    private int _lists;

    /// <summary>Where phrases may begin (see <see cref="PhraseFilter.Mark"/>).</summary>
    internal readonly Span<ulong> Marks = marks;

    /// <summary>The same places, one by one.</summary>
    internal readonly Span<ushort> Candidates = candidates;

    /// <summary>The phrases that may go on: start, end, and the node.</summary>
    internal readonly Span<ulong> Open = open;

    /// <summary>What was found: start, end, and the value. Lists one behind the other, each in order of starts.</summary>
    internal readonly Span<ulong> Matches = matches;

    private readonly Span<ulong> _sorted = sorted;
    private readonly Span<ushort> _counts = counts;

    /// <summary>How many matches there are.</summary>
    internal int Found { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Pack(int start, int end, int value) => (uint)(start | (end << 16)) | ((ulong)(uint)value << 32);

    internal static int StartOf(ulong packed) => (ushort)packed;

    internal static int EndOf(ulong packed) => (ushort)(packed >> 16);

    internal static int ValueOf(ulong packed) => (int)(packed >> 32);

    /// <summary>Matches are there up to <paramref name="found"/>; of one start, those of a later list end later.</summary>
    internal void AddList(int found)
    {
        if (found > Found) _lists++;
        Found = found;
    }

    /// <summary>The matches by start and end, of a chunk of <paramref name="count"/> positions.</summary>
    internal readonly ReadOnlySpan<ulong> InOrder(int count)
    {
        if (_lists <= 1) return Matches[..Found];
        Span<ushort> counts = _counts[..(count + 1)];
        counts.Clear();
        ref ushort next = ref MemoryMarshal.GetReference(counts);
        ref ulong sorted = ref MemoryMarshal.GetReference(_sorted[..Found]);
        Span<ulong> matches = Matches[..Found];
        foreach (ulong match in matches) Unsafe.Add(ref next, StartOf(match) + 1)++;
        for (int i = 1, before = 0; i < counts.Length; i++) counts[i] = (ushort)(before += counts[i]);
        foreach (ulong match in matches) Unsafe.Add(ref sorted, Unsafe.Add(ref next, StartOf(match))++) = match;
        return _sorted[..Found];
    }
}
