namespace Ganhuo.Classifying.Linear;

/// <summary>Receives features; a struct, so that the call is inlined.</summary>
internal interface IFeatureSink
{
    /// <summary>The text has the feature <paramref name="index"/>, read at <c>[start, end)</c> of it.</summary>
    void OnFeature(int index, int start, int end);
}
