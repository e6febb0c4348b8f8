using System.Buffers;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Ganhuo.Tests.Architecture;

/// <summary>
/// Whatever is looked for anywhere in a text is found by the one automaton of the lexicons in one pass: nothing else searches
/// a text for one of many phrases. What can be told of that by looking at the code is told here.
/// </summary>
public sealed partial class OnePassTests
{
    private const string Phrases = "Ganhuo.Segmenting.Phrases";

    // The names of one scheme's dimensions are weighed against a heading without its marks, or against title and opening put
    // together: none of these is a stretch of the text that the phrases are found in.
    private static readonly string[] Weighing = ["SchemeMatcher.cs", "SchemeChooser.cs"];

    [Fact]
    public void Only_the_index_of_the_lexicons_has_an_automaton() =>
        Assert.Equal(
            [$"{Phrases}.PhraseIndex"],
            Types().Where(type => Fields(type).Any(field => field.FieldType.Name == "PhraseAutomaton")).Select(type => type.FullName!));

    [Fact]
    public void Automaton_is_built_and_scanned_by_its_own_folder_alone()
    {
        var inside = Types().Where(type =>
            type.Namespace == Phrases && type.Name is "PhraseAutomaton" or "PhraseBuilder" or "PhraseScanner").ToHashSet();

        Assert.Equal(3, inside.Count);
        Assert.Empty(Types().Where(type => type.Namespace != Phrases && TypeReferences.Of(type).Any(inside.Contains))
            .Select(type => type.FullName));
    }

    [Fact]
    public void Framework_searches_for_no_set_of_strings() =>
        Assert.Empty(Types().Where(type => Fields(type).Any(field => field.FieldType == typeof(SearchValues<string>)))
            .Select(type => type.FullName));

    [Fact]
    public void No_list_is_searched_for_word_by_word() =>
        Assert.Empty(Sources().Where(file => !Weighing.Contains(Path.GetFileName(file)) && SearchesForEach(File.ReadAllText(file)))
            .Select(Path.GetFileName));

    [Theory]
    [InlineData("foreach (var word in words)\n    if (text.Contains(word, StringComparison.Ordinal)) return true;", true)]
    [InlineData("foreach (var word in words)\n{\n    if (text[..cut].IndexOf(word) >= 0) cut = 0;\n}", true)]
    [InlineData("return words.Any(w => text.Contains(w, StringComparison.Ordinal));", true)]
    [InlineData("return Array.Exists(Words, (w) => text.IndexOf(w) > 0);", true)]
    [InlineData("LeadIns.Any(text.Content.Substring(0, 8).Contains)", true)]
    [InlineData("foreach (var word in words)\n    if (text.StartsWith(word)) return true;", false)]
    [InlineData("foreach (var name in names)\n    if (!known.Contains(name)) return true;", false)]
    [InlineData("return hits.Any(hit => clause.Contains(hit.Span));", false)]
    public void Search_word_by_word_is_seen(string code, bool seen) => Assert.Equal(seen, SearchesForEach(code));

    private static bool SearchesForEach(string code) => InLoop().IsMatch(code) || InLambda().IsMatch(code) || ByGroup().IsMatch(code);

    [GeneratedRegex(@"foreach \(\w+ (\w+) in [^\n]*\n[^\n]*(?:\n[^\n]*)?(?:\.Contains\(\1, StringComparison|\.(?:Last)?IndexOf\(\1[,)])")]
    private static partial Regex InLoop();

    [GeneratedRegex(@"(?<=[(,] ?)(?:\((?<one>\w+)\)|(?<one>\w+)) => [^\n]*(?:\.Contains\(\k<one>, StringComparison|\.(?:Last)?IndexOf\(\k<one>[,)])")]
    private static partial Regex InLambda();

    [GeneratedRegex(@"\.(?:Any|Exists)\([^\n=]*\.Substring\([^\n]*\)\.Contains\)")]
    private static partial Regex ByGroup();

    private static IEnumerable<Type> Types() =>
        typeof(ReportAnalyzer).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Ganhuo", StringComparison.Ordinal) == true);

    private static FieldInfo[] Fields(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.DeclaredOnly);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.Path("src", "Ganhuo"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
