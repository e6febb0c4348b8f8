using Ganhuo.Text;

namespace Ganhuo.Documents.Packing;

/// <summary>What is left of the bytes one archive may unpack to, nested archives included.</summary>
internal sealed class UnpackingBudget
{
    private long left = Limits.MaxUnpackedBytes;

    public void Spend(long bytes)
    {
        left -= bytes;
        if (left < 0) throw new LimitException("解压后的总量超过上限", "the archive unpacks to more than the limit");
    }
}
