using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>Finds the sentences and brackets of a paragraph that a model takes for notes to whoever writes the report. Immutable.</summary>
internal sealed class NoteReader(NoteModel model)
{
    private readonly NoteWords words = NoteWords.LoadEmbedded();

    /// <summary>Adds them in the order in which they end.</summary>
    public void Read(NormalText text, TextSpan paragraph, InstructionPlaces found)
    {
        var line = text.Slice(paragraph);
        foreach (var site in new NoteSites(line))
            if (model.Of(words, line, site) > NoteModel.ThresholdOf(site.Kind)) found.Add(new TextSpan(paragraph.Start + site.Start, paragraph.Start + site.End));
    }
}
