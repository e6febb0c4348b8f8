using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Classifying.Types;

/// <summary>What a well-formed file may still get wrong.</summary>
internal static class ReportTypeCheck
{
    private const string NoPhrase = "is empty, too long or has braces";

    public static TypeFault? FirstFault(ReportTypeDefinition type) => Faults(type).FirstOrDefault();

    private static IEnumerable<TypeFault> Faults(ReportTypeDefinition type)
    {
        if (!IsId(type.Id)) yield return new TypeFault(type.Id, $"'{type.Id}' is no id: small letters, digits and hyphens");
        if (type.Name.Length == 0) yield return new TypeFault("name", "the name is empty");
        if (type.ThinDimensionCharacters < 0)
            yield return new TypeFault("thinDimensionCharacters", "thinDimensionCharacters is negative");
        if (type.Length is { Max: <= 0 }) yield return new TypeFault("length", "the longest length is not positive");
        foreach (var fault in type.Cues.SelectMany(Faults)) yield return fault;
        foreach (var fault in Repeated(type.Sections.Select(s => s.Id), "section")) yield return fault;
        foreach (var fault in type.Sections.SelectMany(Faults)) yield return fault;
        foreach (var fault in Repeated(type.Schemes.Select(s => s.Id), "scheme")) yield return fault;
        foreach (var fault in type.Schemes.SelectMany(Faults)) yield return fault;
        foreach (var fault in type.Shares.SelectMany(Faults)) yield return fault;
    }

    private static IEnumerable<TypeFault> Faults(TypeCue cue)
    {
        if (!IsPhrase(cue.Text)) yield return new TypeFault("cues", $"cue '{cue.Text}' {NoPhrase}");
        if (cue.In is < CuePlace.Any or > CuePlace.Preamble) yield return new TypeFault("cues", $"cue '{cue.Text}' has no place");
    }

    private static IEnumerable<TypeFault> Faults(SectionDefinition section)
    {
        if (!IsId(section.Id))
            yield return new TypeFault(section.Id, $"'{section.Id}' is no id: small letters, digits and hyphens");
        if (section.Name.Length == 0) yield return new TypeFault(section.Id, $"section '{section.Id}' has no name");
        foreach (var cue in section.Cues)
            if (!IsPhrase(cue)) yield return new TypeFault(section.Id, $"section '{section.Id}': cue '{cue}' {NoPhrase}");
        if (section.Leaders.IsEmpty != section.Deeds.IsEmpty)
            yield return new TypeFault(section.Id, $"section '{section.Id}' has leaders without deeds, or deeds without leaders");
        if (section.MinCharacters < 0) yield return new TypeFault(section.Id, $"section '{section.Id}' has a negative minCharacters");
        if (section.FromYear > section.ToYear)
            yield return new TypeFault(section.Id, $"section '{section.Id}' ends before it begins");
    }

    private static IEnumerable<TypeFault> Faults(DimensionScheme scheme)
    {
        if (!IsId(scheme.Id))
            yield return new TypeFault(scheme.Id, $"'{scheme.Id}' is no id: small letters, digits and hyphens");
        if (scheme.Dimensions.IsEmpty) yield return new TypeFault(scheme.Id, $"scheme '{scheme.Id}' has no dimensions");
        if (scheme.FromYear > scheme.ToYear)
            yield return new TypeFault(scheme.Id, $"scheme '{scheme.Id}' ends before it begins");
        foreach (var fault in Repeated(scheme.Dimensions.Select(d => d.Name), "dimension")) yield return fault;
        foreach (var dimension in scheme.Dimensions)
            if (dimension.Name.Length == 0 || dimension.Synonyms.Any(s => s.Length == 0))
                yield return new TypeFault(scheme.Id, $"scheme '{scheme.Id}' has an empty name or synonym");
    }

    private static IEnumerable<TypeFault> Faults(ShareLimit limit)
    {
        if (limit.Roles.IsEmpty) yield return new TypeFault("shares", "a share names no roles");
        if (limit is { Min: null, Max: null }) yield return new TypeFault("shares", "a share has neither min nor max");
        if (limit.Min < 0 || limit.Max < 0) yield return new TypeFault("shares", "a share is negative");
        if (limit.Min > limit.Max) yield return new TypeFault("shares", "a share has its min above its max");
    }

    private static IEnumerable<TypeFault> Repeated(IEnumerable<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (!seen.Add(name)) yield return new TypeFault(name, $"{what} '{name}' stands twice");
    }

    private static bool IsPhrase(string cue) =>
        cue.Length is > 0 and <= PhraseAutomaton.MaxPhraseLength && GapPhrase.IsPlain(cue);

    private static bool IsId(string id) =>
        id.Length > 0 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
