using System.Collections.Frozen;
using System.Globalization;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>The signs that placeholders are made of, from Knowledge/Placeholders/forms.tsv; immutable.</summary>
internal sealed class FormTable
{
    private const string Resource = "Knowledge/Placeholders/forms.tsv";
    private readonly FrozenDictionary<char, PlaceholderForm> signs;
    private readonly FrozenDictionary<PlaceholderForm, (bool Mask, int Alone)> forms;

    private FormTable(
        FrozenDictionary<char, PlaceholderForm> signs, FrozenDictionary<PlaceholderForm, (bool Mask, int Alone)> forms) =>
        (this.signs, this.forms) = (signs, forms);

    /// <summary>Every sign of every form.</summary>
    public IEnumerable<char> Signs => signs.Keys;

    public static FormTable LoadEmbedded()
    {
        var signs = new Dictionary<char, PlaceholderForm>();
        var forms = new Dictionary<PlaceholderForm, (bool Mask, int Alone)>();
        foreach (var (fields, where) in KnowledgeTable.Read(Resource, 4))
        {
            if (!Enum.TryParse<PlaceholderForm>(fields[0], ignoreCase: true, out var form)
                || !int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var alone))
                throw new FormatException($"{where}: no such form or number");
            foreach (var sign in fields[1]) signs.Add(sign, form);
            forms.Add(form, (fields[2] == "mask", alone));
        }

        return new FormTable(signs.ToFrozenDictionary(), forms.ToFrozenDictionary());
    }

    public PlaceholderForm FormOf(char sign) => signs.GetValueOrDefault(sign);

    /// <summary>Whether so many signs in a row need no word beside them.</summary>
    public bool SpeaksAlone(PlaceholderForm form, int length) =>
        !forms.TryGetValue(form, out var entry) || length >= entry.Alone;

    /// <summary>Whether the form hides names; any other form is always a field left empty.</summary>
    public bool IsMask(PlaceholderForm form) =>
        form == PlaceholderForm.Initials || (forms.TryGetValue(form, out var entry) && entry.Mask);
}
