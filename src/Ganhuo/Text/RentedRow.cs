using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Text;

/// <summary>
/// A growing list of plain numbers, or structs of nothing else, in a row of the framework's pool for int: a pool of another
/// type would be compiled at every start. Of no use once disposed.
/// </summary>
internal struct RentedRow<T>(int expected) : IDisposable
    where T : unmanaged
{
    private int[] row = ArrayPool<int>.Shared.Rent(Numbers(expected));

    // How many the row has room for, once there was one.
    private int room;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<T> Items => MemoryMarshal.Cast<int, T>(row.AsSpan())[..Count];

    /// <summary>The item of that index, to be changed in its place; good until the next is added.</summary>
    public readonly ref T At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return ref Unsafe.Add(ref Unsafe.As<int, T>(ref MemoryMarshal.GetArrayDataReference(row)), index);
    }

    public void Add(in T item)
    {
        if (Count == room) MakeRoom();
        Unsafe.Add(ref Unsafe.As<int, T>(ref MemoryMarshal.GetArrayDataReference(row)), Count++) = item;
    }

    /// <summary>Puts an item before that of an index, or behind the last.</summary>
    public void Insert(int index, in T item)
    {
        Add(item);
        for (var at = Count - 1; at > index; at--) At(at) = At(at - 1);
        At(index) = item;
    }

    public void Clear() => Count = 0;

    public readonly ImmutableArray<T> ToImmutable() => [.. Items];

    public readonly void Dispose() => ArrayPool<int>.Shared.Return(row);

    private void MakeRoom()
    {
        if (room > 0)
        {
            var larger = ArrayPool<int>.Shared.Rent(row.Length * 2);
            row.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(row);
            row = larger;
        }

        room = MemoryMarshal.Cast<int, T>(row.AsSpan()).Length;
    }

    private static int Numbers(int items) => checked(Math.Max(items, 16) * Unsafe.SizeOf<T>() / sizeof(int));
}
