namespace Ganhuo.Segmenting.Phrases;

/// <summary>Receives the matches of a <see cref="PhraseAutomaton"/>; a struct, so that the call is inlined.</summary>
internal interface IPhraseSink
{
    /// <summary>One phrase stands at <c>[start, end)</c> of the text, under the entry it was built with.</summary>
    void OnPhrase(int start, int end, int entry);
}
