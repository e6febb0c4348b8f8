using System.Collections.Immutable;
using System.Text;
using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Letters;

/// <summary>
/// A letter as .docx: slots replaced by words inside their runs, the opinions as paragraphs like that of their slot.
/// </summary>
internal static class WordTemplate
{
    private const string Opinions = "{{意见}}", Headings = "{{意见标题}}";

    public static byte[] Default()
    {
        return WordMarkup.Package(string.Concat(
            WordMarkup.Paragraph("{{标题}}", WordMarkup.Centred, WordMarkup.TitleType),
            WordMarkup.Paragraph(""),
            WordMarkup.Paragraph("{{单位}}："),
            WordMarkup.Paragraph("{{概况}}", WordMarkup.Indented),
            WordMarkup.Paragraph(Headings, WordMarkup.Indented, WordMarkup.HeadingType),
            WordMarkup.Paragraph(Opinions, WordMarkup.Indented),
            WordMarkup.Paragraph("{{结尾}}", WordMarkup.Indented),
            WordMarkup.Paragraph("联系人：＿＿＿＿　　联系电话：＿＿＿＿＿＿", WordMarkup.Indented),
            WordMarkup.Paragraph(""),
            WordMarkup.Paragraph("（审核单位）", "<w:ind w:right=\"640\"/><w:jc w:val=\"right\"/>"),
            WordMarkup.Paragraph("＿＿＿＿年＿＿月＿＿日", "<w:ind w:right=\"640\"/><w:jc w:val=\"right\"/>")));
    }

    public static byte[] Fill(
        byte[] template, ImmutableDictionary<string, string> words, ImmutableArray<LetterLine> opinions)
    {
        using var package = WordPackage.Open(new PackedFile(template))
            ?? throw new InvalidDataException("the template is no Word document");
        var slots =
            new TemplateSlots(package.Markup, package.ReadBody(new WordOptions(AsOriginal: false, KeepsMap: true)));
        if (slots.Find(Opinions) is not { } place) throw new InvalidDataException($"no {Opinions} in the template");
        var heading = slots.Find(Headings);
        var edits = new MarkupEdits();
        edits.Set(place.Start, place.End - place.Start, string.Concat(
            opinions.Select(o => slots.Paragraph(o.IsHeading ? heading ?? place : place, o.Text))));
        if (heading is { } other && other != place) edits.Set(other.Start, other.End - other.Start, "");
        foreach (var (slot, text) in words) slots.Replace("{{" + slot + "}}", text, edits);
        var changed = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [package.Document] =
                [.. package.Encoding.GetPreamble(), .. package.Encoding.GetBytes(edits.Apply(package.Markup))],
        };
        GeneratorMark.Put(package, changed);
        return PackageParts.Replace(template, changed);
    }
}
