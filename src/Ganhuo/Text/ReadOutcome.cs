using System.Diagnostics.CodeAnalysis;

namespace Ganhuo.Text;

/// <summary>What reading a document gave: its text, or the reason why it has none. Exactly one of the two is there.</summary>
public sealed class ReadOutcome
{
    private ReadOutcome(SourceText? text, Bilingual reason)
    {
        Text = text;
        Reason = reason;
    }

    /// <summary>The text, or null where the document could not be read.</summary>
    public SourceText? Text { get; }

    /// <summary>Why there is no text, for a person; empty where there is one.</summary>
    public Bilingual Reason { get; }

    /// <summary>Whether there is a text.</summary>
    [MemberNotNullWhen(true, nameof(Text))]
    public bool IsReadable => Text is not null;

    /// <summary>A document that was read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReadOutcome Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ReadOutcome(text, default);
    }

    /// <summary>A document that could not be read.</summary>
    public static ReadOutcome Unreadable(Bilingual reason) => new(null, reason);
}
