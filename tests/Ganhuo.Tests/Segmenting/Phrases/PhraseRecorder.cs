
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

/// <summary>Keeps what an automaton reports, in its order.</summary>
internal readonly record struct PhraseRecorder(List<(int Start, int End, int Entry)> Matches) : IPhraseSink
{
    public void OnPhrase(int start, int end, int entry) => Matches.Add((start, end, entry));
}
