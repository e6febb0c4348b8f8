using System.Runtime.CompilerServices;

namespace Ganhuo.Segmenting;

/// <summary>
/// A trie in two parallel arrays: child <c>t</c> of node <c>s</c> over character code <c>c</c> is
/// <c>t = Base[s] + c</c>, and it exists exactly where <c>Check[t] == s</c>. Immutable; node 0 is the root.
/// </summary>
internal sealed class DoubleArray
{
    /// <summary>The answer of <see cref="Step"/> where the trie goes no further, and the value of a node that ends no key.</summary>
    internal const int None = -1;

    private readonly ushort[] _codes;
    private readonly int[] _base;
    private readonly int[] _check;
    private readonly int[] _values;

    internal DoubleArray(ushort[] codes, int[] @base, int[] check, int[] values)
    {
        _codes = codes;
        _base = @base;
        _check = check;
        _values = values;
    }

    /// <summary>The child of <paramref name="node"/> over <paramref name="c"/>, or <see cref="None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Step(int node, char c)
    {
        int next = _base[node] + _codes[c];
        return _check[next] == node ? next : None;
    }

    /// <summary>The index of the key that ends at <paramref name="node"/>, or <see cref="None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Value(int node) => _values[node];
}
