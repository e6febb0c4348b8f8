namespace Ganhuo.Documents.Tests.Word;

/// <summary>A hand-made document of one feature, and what its reader sees.</summary>
/// <param name="Name">The feature.</param>
/// <param name="Docx">The file.</param>
/// <param name="Text">Its text.</param>
internal sealed record WordSample(string Name, byte[] Docx, string Text);
