using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>
/// Tables as they lie in memory, little-endian, one behind another: they are read without a step for each row, by copying,
/// or where the assembly already has them in memory, not even that.
/// </summary>
internal static class TableStream
{
    // Of a double; rows that lie across it would be read more slowly than copied ones.
    private const uint LargestAlignment = 8;

    extension(Stream stream)
    {
        /// <summary>The next <paramref name="count"/> rows.</summary>
        /// <exception cref="EndOfStreamException">There are fewer.</exception>
        public T[] ReadArray<T>(int count)
            where T : unmanaged
        {
            T[] array = GC.AllocateUninitializedArray<T>(count);
            stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
            return array;
        }

        /// <summary>The same; rows of a resource of this assembly, which is the only stream with an address, stay where they are.</summary>
        /// <exception cref="EndOfStreamException">There are fewer.</exception>
        public unsafe TableRows<T> ReadRows<T>(int count)
            where T : unmanaged
        {
            if (stream is not UnmanagedMemoryStream resource || (nuint)resource.PositionPointer % LargestAlignment != 0)
                return new TableRows<T>(stream.ReadArray<T>(count));
            long bytes = (long)count * sizeof(T);
            if (count < 0 || bytes > resource.Length - resource.Position) throw new EndOfStreamException();
            var rows = new TableRows<T>((T*)resource.PositionPointer, count);
            resource.Position += bytes;
            return rows;
        }

        /// <summary>Writes the rows so that <see cref="ReadArray{T}(Stream, int)"/> reads them.</summary>
        public void WriteArray<T>(ReadOnlySpan<T> array)
            where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(array));
    }
}
