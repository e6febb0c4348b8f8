using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>Which report type a text is.</summary>
/// <param name="Id">Id of the type, such as <c>political-ecology-review</c>; <c>generic</c> where none fits.</param>
/// <param name="Confidence">In [0, 1]; 1 where the caller named the type.</param>
/// <param name="Because">The cues that spoke for it, strongest first.</param>
public sealed record RecognisedType(string Id, double Confidence, ImmutableArray<string> Because);
