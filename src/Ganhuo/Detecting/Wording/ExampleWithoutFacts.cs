using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Wording;

/// <summary>GH306: 比如 followed by nothing that could be checked.</summary>
internal sealed class ExampleWithoutFacts : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH306", "example-without-facts", Severity.Warning,
        new("举例没有事实", "An example without a fact"),
        new("“比如”之后写具体的人、事、时间或数字。", "After the cue, name a person, a matter, a date or a figure."),
        new("见人见事见细节：举例要有时间、地点、事项或数字", "People, matters, details: an example has a time, a place, a matter or a figure"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var cue in SentenceFacts.Apart(context, "example-cue"))
        {
            var sentence = SentenceFacts.SentenceAt(context, cue.Span.Start);
            if (sentence < 0 || SentenceFacts.BodyOf(context, sentence) is null || !Opens(context, sentence, cue.Span.Start)) continue;
            if (SentenceFacts.HasFact(context, sentence, cue.Span.Start)) continue;
            findings.Add(cue.Span, $"“{cue.Entry.Phrase}”之后到句末没有可核实的事实",
                $"nothing after '{cue.Entry.Phrase}' to the end of the sentence can be checked");
        }
    }

    // 诸如此类 and 比如说过 are no cue; one that opens its clause is, also behind the number of an item: 三是比如.
    private static bool Opens(RuleContext context, int sentence, int offset)
    {
        var (first, end) = (context.Outline.Sentences[sentence].FirstClause, context.Outline.Sentences[sentence].EndClause);
        for (var i = first; i < end; i++)
            if (context.Clauses[i].Span is var clause && clause.Start <= offset && offset < clause.End)
                return clause.Start + MarkerReader.Read(context.Text.Slice(clause)).Length is var opened
                    && (offset == opened || offset == clause.Start);
        return false;
    }
}
