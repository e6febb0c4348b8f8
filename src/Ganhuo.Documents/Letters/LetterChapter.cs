using System.Collections.Immutable;

namespace Ganhuo.Documents.Letters;

/// <summary>A part of every letter: its title, and the rules it speaks of in order.</summary>
internal sealed record LetterChapter(string Title, ImmutableArray<(string Rule, LetterRule Wording)> Rules);
