namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Marks by what kind of phrase a hit is, asked by its place among all hits: what was told of kinds by name is looked up by
/// number, so that a walk over all hits of a text compares no names.
/// </summary>
/// <param name="hits">Those that will be asked about.</param>
/// <param name="room">Room for a mark of each of their kinds.</param>
internal readonly ref struct KindMap<TMark>(PhraseHits hits, Span<TMark> room)
{
    private readonly ReadOnlySpan<byte> kindOf = hits.Kinds;
    private readonly Span<TMark> marks = room;

    /// <summary>Says what mark a kind has; those never named have that which stands in the room.</summary>
    public void Set(string kind, TMark mark)
    {
        if (hits.NumberOf(kind) is >= 0 and var number) marks[number] = mark;
    }

    /// <summary>The mark of the kind of the hit of that index.</summary>
    public TMark this[int hit] => marks[kindOf[hit]];
}
