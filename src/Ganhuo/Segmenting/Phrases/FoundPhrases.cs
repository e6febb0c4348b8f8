using Ganhuo.Text;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>Each phrase of a scan, in the order found.</summary>
internal struct FoundPhrases() : IPhraseSink, IDisposable
{
    private const int Expected = 4096;

    private RentedRow<(TextSpan Span, int Entry)> found = new(Expected);

    public readonly ReadOnlySpan<(TextSpan Span, int Entry)> All => found.Items;

    public void OnPhrase(int start, int end, int entry) => found.Add((new TextSpan(start, end), entry));

    public readonly void Dispose() => found.Dispose();
}
