namespace Ganhuo.Segmenting;

/// <summary>Receives the words of a text from <see cref="JiebaSegmenter"/>; a struct, so that the call is inlined.</summary>
public interface ITokenSink
{
    /// <summary>A word stands at <c>[start, end)</c> of the text, in UTF-16 units; never empty.</summary>
    void OnToken(int start, int end);
}
