using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>What a stretch of text says of itself when it is pointed at.</summary>
internal static class PieceWords
{
    private const string Vague = "vague wording";

    public static string Of(TextPiece piece, Language language) =>
        piece.Placeholder is { } placeholder ? Of(placeholder).In(language)
        : piece.Evidence is { } evidence ? $"{Labels.Evidence.In(language)}: {Labels.Of(evidence.Kind).In(language)}"
        : piece.Clause is { } clause ? Of(clause, language)
        : "";

    private static Bilingual Of(Placeholder placeholder)
    {
        var slot = Labels.Of(placeholder.Slot);
        return placeholder.Kind == PlaceholderKind.Masked
            ? new($"隐去：{slot.Chinese}", $"masked: {slot.English}")
            : new($"未填：{slot.Chinese}", $"unfilled: {slot.English}");
    }

    // A reason is a key and a quotation, "quantity 30余个"; of a formula the key repeats the class and is left out.
    private static string Of(ClauseSubstance clause, Language language)
    {
        var name = Labels.Of(clause.Class).In(language);
        if (clause.Because.Length == 0) return name;
        if (clause.Because == Vague) return $"{name}: {Labels.VagueWording.In(language)}";
        var space = clause.Because.IndexOf(' ', StringComparison.Ordinal);
        var (key, quotation) = space < 0
            ? ("", clause.Because)
            : (clause.Because[..space], clause.Because[(space + 1)..]);
        return Labels.OfKey(key) is { } label ? $"{name}: {label.In(language)} {quotation}" : $"{name}: {quotation}";
    }
}
