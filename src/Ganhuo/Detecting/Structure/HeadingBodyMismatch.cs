using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH108: a body that says nothing of what its heading announces and much of something else.</summary>
internal sealed class HeadingBodyMismatch : IRule
{
    // Several strong words of another subject; the model may be wrong about a body, these together hardly.
    private const double MuchOfTheOther = 5;
    private const int FewestWords = 3;

    // Subjects that reports treat under one heading: a body that stays in the family of its heading is no mistake.
    private static readonly ImmutableArray<ImmutableArray<Dimension>> Families =
    [
        [
            Dimension.TheoreticalStudy, Dimension.PoliticalLoyalty, Dimension.PoliticalDiscipline, Dimension.IntraPartyLife,
            Dimension.PoliticalCulture, Dimension.PoliticalCapability, Dimension.Ideology,
        ],
        [
            Dimension.PoliticalDiscipline, Dimension.IntraPartyLife, Dimension.PoliticalCulture, Dimension.PartyGovernance,
            Dimension.Integrity, Dimension.WorkStyle, Dimension.Rectification, Dimension.CasesAndMatters,
        ],
        [Dimension.IntraPartyLife, Dimension.Personnel, Dimension.GrassrootsOrganisation, Dimension.PartyGovernance],
        [
            Dimension.WorkStyle, Dimension.ServingThePeople, Dimension.Delivery, Dimension.RiskPrevention, Dimension.RuleOfLaw,
            Dimension.PoliticalCapability,
        ],
    ];

    public RuleDescriptor Descriptor { get; } = new(
        "GH108", "heading-body-mismatch", Severity.Warning,
        new("题文不符", "Heading and body disagree"),
        new("把这段移到它所写的方面，或按标题重写。", "Move the paragraph to what it speaks of, or write what the heading announces."),
        new("内容与标题、方面相符，不张冠李戴", "What is written is what the heading says"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var read = context.Classification.Paragraphs[paragraph.Index];
            if (paragraph.Kind != ParagraphKind.Body || read.Role is SectionRole.Preamble or SectionRole.Other) continue;
            if (read.HeadingDimension is not { } heading || heading == Dimension.None) continue;
            if (read.BodyDimension == heading || read.BodyDimension == Dimension.None) continue;
            if (Families.Any(f => f.Contains(heading) && f.Contains(read.BodyDimension))) continue;
            if (IsElsewhere(context, paragraph.Span, heading, read.BodyDimension))
                findings.Add(paragraph.Span,
                    $"标题讲“{heading.ChineseName()}”，正文写的是“{read.BodyDimension.ChineseName()}”",
                    $"the heading announces {Vocabulary.Key(heading)}, the body speaks of {Vocabulary.Key(read.BodyDimension)}");
        }
    }

    private static bool IsElsewhere(RuleContext context, TextSpan body, Dimension heading, Dimension other)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var hit in context.Phrases.Of(CueKinds.Dimension).Inside(body))
        {
            if (!Vocabulary.TryParseDimension(hit.Entry.Tag, out var dimension)) continue;
            if (dimension == heading) return false;
            if (dimension == other && !words.Keys.Any(w => Overlap(w, hit.Entry))) words[hit.Entry.Phrase] = hit.Entry.Weight;
        }

        return words.Count >= FewestWords && words.Values.Sum() >= MuchOfTheOther;
    }

    // 中心组 inside 中心组学习 is one word said once.
    private static bool Overlap(string known, LexiconEntry entry) =>
        known.Contains(entry.Phrase, StringComparison.Ordinal) || entry.Phrase.Contains(known, StringComparison.Ordinal);
}
