namespace Ganhuo.Documents.Tests.Hostile;

/// <summary>A file made to harm, or broken beyond use.</summary>
/// <param name="Recipe">What is done.</param>
/// <param name="Name">The name it comes under.</param>
/// <param name="Make">Makes it, so that no scanner finds it in the source tree.</param>
internal sealed record HostileFile(string Recipe, string Name, Func<byte[]> Make);
