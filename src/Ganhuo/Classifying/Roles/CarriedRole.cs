using Ganhuo.Structuring;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// The role a paragraph turned to (下一步，我们将：一要…), for the numbered ones that follow it: 二要…, 三要… are measures
/// too, under whatever heading, until the list goes on that was open before the turn or the section ends.
/// </summary>
internal sealed class CarriedRole
{
    private int section = -1;
    private SectionRole? carried;
    private (Numbering Style, int? Ordinal) before;

    /// <summary>The role a paragraph begins with, in a section of <paramref name="role"/>.</summary>
    public SectionRole Of(Paragraph paragraph, int inSection, SectionRole role)
    {
        if (inSection != section) (section, carried, before) = (inSection, null, default);
        if (paragraph.Numbering == Numbering.None || IsNextOfTheList(paragraph)) carried = null;
        if (carried is null && paragraph.Numbering != Numbering.None) before = (paragraph.Numbering, paragraph.Ordinal);
        return carried ?? role;
    }

    /// <summary>A paragraph of the section turned at its very beginning; a numbered one says so of itself only.</summary>
    public void Turn(Paragraph paragraph, SectionRole to)
    {
        if (paragraph.Numbering == Numbering.None) carried = to;
    }

    private bool IsNextOfTheList(Paragraph paragraph) =>
        paragraph.Numbering == before.Style && paragraph.Ordinal == before.Ordinal + 1;
}
