using System.Globalization;
using System.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>The signs that placeholders are made of, from Knowledge/Placeholders/forms.tsv; immutable.</summary>
/// <remarks>Plain arrays: a dictionary of enums is compiled at every start, and that took longer than all look-ups.</remarks>
internal sealed class FormTable
{
    private const string Resource = "Knowledge/Placeholders/forms.tsv";
    private const int Forms = (int)PlaceholderForm.Initials + 1;

    // By character; and by form, null where the file does not name it.
    private readonly byte[] formOf = new byte[char.MaxValue + 1];
    private readonly FormUse?[] uses;

    private FormTable(
        string signs, PlaceholderForm[] formOfSign, FormUse?[] uses, List<(char First, char Last)> blocks, PlaceholderForm formOfBlocks)
    {
        this.uses = uses;
        // Whole blocks of the character set, whose signs nobody could list; but a sign that is named by itself is of the form that
        // names it.
        var all = new StringBuilder(signs);
        foreach (var (first, last) in blocks)
            for (int sign = first; sign <= last; sign++)
            {
                formOf[sign] = (byte)formOfBlocks;
                all.Append((char)sign);
            }

        for (var i = 0; i < signs.Length; i++) formOf[signs[i]] = (byte)formOfSign[i];
        Signs = all.ToString();
    }

    /// <summary>Every sign of every form.</summary>
    public string Signs { get; }

    /// <exception cref="FormatException">A line names no form, or a form or sign that another line names too.</exception>
    public static FormTable LoadEmbedded()
    {
        var signs = "";
        var formOfSign = new PlaceholderForm[char.MaxValue];
        var uses = new FormUse?[Forms];
        var (blocks, formOfBlocks) = (new List<(char First, char Last)>(), PlaceholderForm.None);
        foreach (var (fields, where) in KnowledgeTable.Read(Resource, 4))
        {
            if (!Enum.TryParse(typeof(PlaceholderForm), fields[0], ignoreCase: true, out var named) || named is not PlaceholderForm form
                || !int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var alone))
                throw new FormatException($"{where}: no such form or number");
            var signsAndBlocks = fields[1].Split(' ');
            if (uses[(int)form] is not null || signsAndBlocks[0].AsSpan().IndexOfAny(signs) >= 0)
                throw new FormatException($"{where}: the form or a sign of it stands twice");
            if (signsAndBlocks.Length > 1) formOfBlocks = form;
            for (var i = 1; i < signsAndBlocks.Length; i++) blocks.Add(Block(signsAndBlocks[i], where));
            for (var i = 0; i < signsAndBlocks[0].Length; i++) formOfSign[signs.Length + i] = form;
            signs += signsAndBlocks[0];
            uses[(int)form] = new FormUse(fields[2] == "mask", alone);
        }

        return new FormTable(signs, formOfSign, uses, blocks, formOfBlocks);
    }

    public PlaceholderForm FormOf(char sign) => (PlaceholderForm)formOf[sign];

    private static (char First, char Last) Block(string text, string where) =>
        text.Split('-') is [var first, var last]
        && int.TryParse(first, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(last, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var to) && from <= to
            ? ((char)from, (char)to)
            : throw new FormatException($"{where}: '{text}' is no range of code points");

    /// <summary>Where the run of signs of that form ends that begins at <paramref name="start"/>; there where none does.</summary>
    public int SignsEnd(ReadOnlySpan<char> line, int start, PlaceholderForm form)
    {
        var end = start;
        while (end < line.Length && FormOf(line[end]) == form) end++;
        return end;
    }

    /// <summary>Whether so many signs in a row need no word beside them.</summary>
    public bool SpeaksAlone(PlaceholderForm form, int length) => uses[(int)form] is not { } use || length >= use.Alone;

    /// <summary>Whether the form hides names; any other form is always a field left empty.</summary>
    public bool IsMask(PlaceholderForm form) => form == PlaceholderForm.Initials || uses[(int)form] is { Mask: true };

    private sealed record FormUse(bool Mask, int Alone);
}
