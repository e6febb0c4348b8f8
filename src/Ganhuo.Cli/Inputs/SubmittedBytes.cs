using System.Collections.Concurrent;

namespace Ganhuo.Cli.Inputs;

/// <summary>
/// The bytes of files between reading and writing, for a format that goes into the file itself. Thread-safe.
/// </summary>
internal sealed class SubmittedBytes
{
    // The same file may be named twice, so one name may stand for several readings.
    private readonly ConcurrentDictionary<string, ConcurrentQueue<byte[]>> files = new(StringComparer.Ordinal);

    public void Put(string source, byte[] bytes) => files.GetOrAdd(source, _ => new()).Enqueue(bytes);

    /// <summary>Gives the bytes once; empty where there are none.</summary>
    public byte[] Take(string source)
    {
        if (!files.TryGetValue(source, out var queue) || !queue.TryDequeue(out var bytes)) return [];
        if (queue.IsEmpty) files.TryRemove(new(source, queue));
        return bytes;
    }
}
