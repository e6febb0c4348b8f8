namespace Ganhuo.Segmenting;

/// <summary>The embedded words of official prose, for <see cref="JiebaSegmenter.WithOfficialVocabulary"/>.</summary>
internal static class OfficialVocabulary
{
    private const string ResourceName = "Knowledge/Segmenting/official-vocabulary.txt";

    internal static IReadOnlyList<UserWord> Load()
    {
        using Stream stream = typeof(OfficialVocabulary).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The resource {ResourceName} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return UserDictionary.Parse(WithoutComments(reader.ReadToEnd()), ResourceName);
    }

    // A comment becomes a blank line, so that an error still names the right one. jieba's format has no comments.
    private static string WithoutComments(string content) =>
        string.Join('\n', content.Split('\n').Select(line => line.StartsWith('#') ? "" : line));
}
