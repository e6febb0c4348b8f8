using Ganhuo.Tests.Contracts;
using Ganhuo.Text;
using Ganhuo.Training.Archives;

namespace Ganhuo.Training.Tests.Archives;

/// <summary>The contract of the fast path over generated archives: every encoding, every kind of plant, slots and broken files.</summary>
public sealed class FastPathOfArchivesTests
{
    private const int Reports = 160;

    [Theory]
    [InlineData(3)]
    [InlineData(20_261_122)]
    public void Fast_path_finds_in_a_generated_archive_what_the_full_analysis_finds(int seed)
    {
        var generator = new ArchiveGenerator(Reports, (ulong)seed, ClausePool.Load(Path.Combine(Root(), "corpus")));
        var read = 0;
        for (var i = 0; i < Reports; i++)
        {
            var (bytes, truth) = generator.Make(i);
            if (PlainTextReader.Read(bytes) is not { IsReadable: true, Text: { } text }) continue;
            FastPathContract.RequireSame($"seed {seed}, {truth.Path}", text.Content, 1);
            read++;
        }

        Assert.InRange(read, Reports * 9 / 10, Reports);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analyzer.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
