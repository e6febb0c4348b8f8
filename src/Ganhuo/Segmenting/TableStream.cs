using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>Tables as they lie in memory, little-endian: they are read by copying, without a step for each row.</summary>
internal static class TableStream
{
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

        /// <summary>Writes the rows so that <see cref="ReadArray{T}(Stream, int)"/> reads them.</summary>
        public void WriteArray<T>(ReadOnlySpan<T> array)
            where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(array));
    }
}
