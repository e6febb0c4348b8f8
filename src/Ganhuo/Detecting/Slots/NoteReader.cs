using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>Asks a model which sentences and brackets are notes to whoever writes the report. Immutable.</summary>
internal sealed class NoteReader(NoteModel model)
{
    // How likely a note must be where it stands in the place of a value, which is most often empty and no more; and how unlikely
    // where words say that it is one.
    private const double InPlaceOfValue = 0.8, Doubtful = 0.15;

    private readonly NoteWords words = NoteWords.LoadEmbedded();

    /// <summary>Adds the notes of a paragraph in the order in which they end.</summary>
    public void Read(RuleContext context, TextSpan paragraph, InstructionPlaces found)
    {
        var line = context.Text.Slice(paragraph);
        foreach (var site in new NoteSites(line))
        {
            if (model.Of(words, line, site) <= NoteModel.ThresholdOf(site.Kind) || TemplateInstruction.WasAsked(line[site.Start..site.End]))
                continue;
            var span = new TextSpan(paragraph.Start + site.Start, paragraph.Start + site.End);
            if (!IsSpokenOf(context, span)) found.Add(span);
        }
    }

    /// <summary>Whether a bracket that stands in the place of a value tells somebody what to do about it.</summary>
    public bool IsNote(NormalText text, TextSpan bracket) =>
        model.Of(words, text.Content,
            new NoteSite(bracket.Start, bracket.End,
            text.Content[bracket.Start] is '（' or '(' ? NoteSiteKind.Round : NoteSiteKind.Square)) > InPlaceOfValue;

    /// <summary>Whether a sentence is so little like a note that its words must mean something else.</summary>
    public bool IsDoubtful(NormalText text, TextSpan sentence) =>
        model.Of(words, text.Content, new NoteSite(sentence.Start, sentence.End, NoteSiteKind.Sentence)) < Doubtful;

    // 【待补充：数据】 stands in the place of a value: another rule tells what it is. What is a mark alone says nothing of the words around it.
    private static bool IsSpokenOf(RuleContext context, TextSpan site)
    {
        var placeholders = context.Placeholders;
        int low = 0, high = placeholders.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (placeholders[middle].Span.End <= site.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < placeholders.Length && placeholders[low].Span.Start < site.End; low++)
            if (placeholders[low].Kind == PlaceholderKind.Unfilled
                && context.Text.Slice(placeholders[low].Span).IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0) return true;
        return false;
    }
}
