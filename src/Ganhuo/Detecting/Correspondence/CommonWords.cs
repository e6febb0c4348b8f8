namespace Ganhuo.Detecting.Correspondence;

/// <summary>Walks two ascending rows of words at once and stops at those that stand in both.</summary>
internal ref struct CommonWords(ReadOnlySpan<WordWeight> one, ReadOnlySpan<WordWeight> other)
{
    private readonly ReadOnlySpan<WordWeight> one = one, other = other;
    private int i = -1, j;

    public readonly WordWeight Current => new(one[i].Word, one[i].Weight * other[j].Weight);

    public readonly CommonWords GetEnumerator() => this;

    public bool MoveNext()
    {
        for (i++; i < one.Length; i++)
        {
            while (j < other.Length && other[j].Word < one[i].Word) j++;
            if (j == other.Length) return false;
            if (other[j].Word == one[i].Word) return true;
        }

        return false;
    }
}
