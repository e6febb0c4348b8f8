using Ganhuo.Classifying.Linear;
using Ganhuo.Detecting.Slots;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Slots;

internal static class SpotNotesCommand
{
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        using var file = File.OpenRead(args[0]);
        var model = new NoteModel(LinearModelFile.Read(file, "notes"));
        var words = NoteWords.LoadEmbedded();
        var low = double.Parse(args[2]);
        if (Directory.Exists(args[1]) && !Directory.EnumerateFiles(args[1], "*.jsonl").Any())
        {
            foreach (var path in Directory.EnumerateFiles(args[1], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                Spot(Path.GetFileName(path), File.ReadAllText(path), (name, l, p, kind, text) => { if (p > low) output.WriteLine($"{p:0.00} {kind} {name}:{l} {text}"); });
            return 0;
        }

        foreach (var t in new[] { .4, .5, .6, .7, .8, .9 })
        {
            int lines = 0, hit = 0, fs = 0, fb = 0;
            foreach (var c in GoldCorpus.ContextsOf(args[1]))
            {
                var wanted = c.Findings!.Where(f => f.Rule == "GH204").Select(f => f.Line).ToHashSet();
                var got = new HashSet<int>();
                Spot(c.Id, c.Text, (name, l, p, kind, text) => { if (p <= t) return; if (wanted.Contains(l)) got.Add(l); else if (kind == NoteSiteKind.Sentence) fs++; else fb++; });
                lines += wanted.Count; hit += got.Count;
            }

            output.WriteLine($"{t}: {hit}/{lines}, {fs}+{fb}");
        }

        return 0;

        void Spot(string name, string text, Action<string, int, double, NoteSiteKind, string> found)
        {
            var normal = TextNormalizer.Normalize(new SourceText(text));
            foreach (var paragraph in Outliner.Structure(normal).Paragraphs)
            {
                var line = normal.Slice(paragraph.Span);
                foreach (var site in new NoteSites(line)) found(name, paragraph.Line, model.Of(words, line, site), site.Kind, line[site.Start..site.End].ToString());
            }
        }
    }
}
