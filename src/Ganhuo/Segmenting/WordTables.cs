namespace Ganhuo.Segmenting;

/// <summary>The tables of a dictionary as they stand in its file. Nobody writes to them once it is built.</summary>
internal sealed class WordTables
{
    /// <summary>The Han characters that have a code of their own, in the order of their codes.</summary>
    internal required TableRows<char> Han { get; init; }

    /// <summary>The trie; any base plus any code is inside the array.</summary>
    internal required TableRows<WordSlot> Slots { get; init; }

    /// <summary>By slot: which of <see cref="TagNames"/> the word has; 0 for none.</summary>
    internal required TableRows<byte> Tags { get; init; }

    /// <summary>The part-of-speech tags; the first is null, for none.</summary>
    internal required string?[] TagNames { get; init; }

    /// <summary>The different frequencies; 0 stands first, for no word.</summary>
    internal required TableRows<long> Frequencies { get; init; }

    /// <summary>The natural logarithm of each frequency, written into the file so that no platform's rounding counts.</summary>
    internal required TableRows<double> Logs { get; init; }

    /// <summary>The sum of the frequencies of all lines of the source.</summary>
    internal required long Total { get; init; }

    /// <summary>The natural logarithm of <see cref="Total"/>.</summary>
    internal required double LogTotal { get; init; }

    /// <summary>The model for what the words lack.</summary>
    internal required HmmModel Hmm { get; init; }
}
