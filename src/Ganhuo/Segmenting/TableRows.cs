using System.Runtime.CompilerServices;

namespace Ganhuo.Segmenting;

/// <summary>
/// The rows of a table: an array, or where they lie in the assembly, which stays in memory as long as this type does. There
/// nothing is copied, and only what is looked at is ever read from the disk.
/// </summary>
[CollectionBuilder(typeof(TableRows), nameof(TableRows.Of))]
internal readonly unsafe struct TableRows<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _rows;

    internal TableRows(T[] array) => (_array, Length) = (array, array.Length);

    /// <summary>Rows at an address that stays theirs for as long as the assembly is loaded.</summary>
    internal TableRows(T* rows, int length)
    {
        _rows = rows;
        Length = length;
    }

    internal int Length { get; }

    internal ReadOnlySpan<T> Span => _array is null ? new ReadOnlySpan<T>(_rows, Length) : _array;

    internal ref readonly T this[int row] => ref Span[row];

    public static implicit operator TableRows<T>(T[] array) => new(array);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();
}

/// <summary>Makes rows of a collection expression.</summary>
internal static class TableRows
{
    internal static TableRows<T> Of<T>(ReadOnlySpan<T> rows)
        where T : unmanaged => new(rows.ToArray());
}
