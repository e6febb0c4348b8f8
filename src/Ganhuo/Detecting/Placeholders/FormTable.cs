using System.Globalization;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>The signs that placeholders are made of, from Knowledge/Placeholders/forms.tsv; immutable.</summary>
/// <remarks>Plain arrays: a dictionary of enums is compiled at every start, and that took longer than all look-ups.</remarks>
internal sealed class FormTable
{
    private const string Resource = "Knowledge/Placeholders/forms.tsv";
    private const int Forms = (int)PlaceholderForm.Initials + 1;

    // The form of each of Signs; and by form, null where the file does not name it.
    private readonly PlaceholderForm[] formOfSign;
    private readonly FormUse?[] uses;

    private FormTable(string signs, PlaceholderForm[] formOfSign, FormUse?[] uses) =>
        (Signs, this.formOfSign, this.uses) = (signs, formOfSign, uses);

    /// <summary>Every sign of every form.</summary>
    public string Signs { get; }

    /// <exception cref="FormatException">A line names no form, or a form or sign that another line names too.</exception>
    public static FormTable LoadEmbedded()
    {
        var signs = "";
        var formOfSign = new PlaceholderForm[char.MaxValue];
        var uses = new FormUse?[Forms];
        foreach (var (fields, where) in KnowledgeTable.Read(Resource, 4))
        {
            if (!Enum.TryParse(typeof(PlaceholderForm), fields[0], ignoreCase: true, out var named) || named is not PlaceholderForm form
                || !int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var alone))
                throw new FormatException($"{where}: no such form or number");
            if (uses[(int)form] is not null || fields[1].AsSpan().IndexOfAny(signs) >= 0)
                throw new FormatException($"{where}: the form or a sign of it stands twice");
            for (var i = 0; i < fields[1].Length; i++) formOfSign[signs.Length + i] = form;
            signs += fields[1];
            uses[(int)form] = new FormUse(fields[2] == "mask", alone);
        }

        return new FormTable(signs, formOfSign[..signs.Length], uses);
    }

    public PlaceholderForm FormOf(char sign) => Signs.IndexOf(sign) is >= 0 and var at ? formOfSign[at] : PlaceholderForm.None;

    /// <summary>Whether so many signs in a row need no word beside them.</summary>
    public bool SpeaksAlone(PlaceholderForm form, int length) => uses[(int)form] is not { } use || length >= use.Alone;

    /// <summary>Whether the form hides names; any other form is always a field left empty.</summary>
    public bool IsMask(PlaceholderForm form) => form == PlaceholderForm.Initials || uses[(int)form] is { Mask: true };

    private sealed record FormUse(bool Mask, int Alone);
}
