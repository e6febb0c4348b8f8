namespace Ganhuo.Documents.Commenting;

/// <summary>A place in the markup where a comment may begin or end.</summary>
/// <param name="At">Offset in the markup.</param>
/// <param name="Leaf">The element whose text has to be cut in two there, or -1.</param>
/// <param name="Run">The run that has to be cut in two there, or -1.</param>
internal readonly record struct Cut(int At, int Leaf, int Run);
