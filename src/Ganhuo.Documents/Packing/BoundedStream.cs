using Ganhuo.Text;

namespace Ganhuo.Documents.Packing;

/// <summary>
/// An unpacking stream that stops at the caps of <see cref="Limits"/>, whatever the archive says of its sizes.
/// </summary>
internal sealed class BoundedStream(Stream inner, long packed, UnpackingBudget budget) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Counted(int count)
    {
        read += count;
        budget.Spend(count);
        if (read > Limits.MaxEntryBytes)
            throw new LimitException("解压后的内容超过上限", "the unpacked content is larger than the limit");
        if (read > Limits.RatioFloorBytes && read > packed * Limits.MaxInflationRatio)
            throw new LimitException("压缩比异常，疑为压缩炸弹", "the content unpacks to suspiciously many times its size");
        return count;
    }
}
