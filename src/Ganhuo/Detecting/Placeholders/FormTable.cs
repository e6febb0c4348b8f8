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

    // Whole blocks of the character set whose signs nobody could list, and the form of them all.
    private readonly (char First, char Last)[] blocks;
    private readonly PlaceholderForm formOfBlocks;

    private FormTable(
        string signs, PlaceholderForm[] formOfSign, FormUse?[] uses, (char First, char Last)[] blocks, PlaceholderForm formOfBlocks)
    {
        (Signs, this.formOfSign, this.uses) = (signs, formOfSign, uses);
        (this.blocks, this.formOfBlocks) = (blocks, formOfBlocks);
    }

    /// <summary>Every sign of every form that is named by itself.</summary>
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

        return new FormTable(signs, formOfSign[..signs.Length], uses, [.. blocks], formOfBlocks);
    }

    public PlaceholderForm FormOf(char sign) =>
        Signs.IndexOf(sign) is >= 0 and var at ? formOfSign[at] : IsInBlock(sign) ? formOfBlocks : PlaceholderForm.None;

    /// <summary>Where the first sign stands that only a block names, or -1; one more pass costs less than to search for them all.</summary>
    public int IndexOfBlock(ReadOnlySpan<char> text)
    {
        if (blocks.Length == 0) return -1;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAnyInRange(blocks[0].First, blocks[^1].Last);
            if (next < 0) return -1;
            at += next;
            if (IsInBlock(text[at])) return at;
        }

        return -1;
    }

    private bool IsInBlock(char sign)
    {
        foreach (var (first, last) in blocks)
            if (first <= sign && sign <= last) return true;
        return false;
    }

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
