namespace Ganhuo.Tests.Examples.JiebaNet.Segmenter;

/// <summary>A stand-in with the shape of JiebaNet's, which is not to be had where this is built; it cuts characters.</summary>
public sealed class JiebaSegmenter
{
    public IEnumerable<string> Cut(string text, bool cutAll = false, bool hmm = true) =>
        text.Select(c => c.ToString());
}
