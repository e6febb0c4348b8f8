using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>How much text each role has, and where a finding about a whole report or a role stands.</summary>
internal sealed class ReportShape(RuleContext context)
{
    /// <summary>Below this the type is a guess, and what it demands is not held against the report.</summary>
    public const double SureEnough = 0.6;

    /// <summary>Whether the report's type is known well enough to hold its demands against it.</summary>
    public bool IsTyped =>
        context.Outline.Paragraphs.Length > 0 && context.Classification.Type.Confidence >= SureEnough
        && context.Classification.Type.Id != ReportTypeCatalogue.GenericId;

    /// <summary>Content characters of running text, headings and lines set apart left out.</summary>
    public int All => Characters.Sum();

    /// <summary>Those of one role.</summary>
    public int Of(SectionRole role) => Characters[(int)role];

    /// <summary>The length of a role as Word counts it, marks and headings included: what an office means by 不少于500字.</summary>
    public int WordsOf(SectionRole role)
    {
        var sum = 0;
        foreach (var paragraph in context.Outline.Paragraphs)
            foreach (var part in context.Classification.Parts[paragraph.Index])
                if (part.Role == role) sum += Written(context.Text.Slice(part.Span));
        return sum;
    }

    private static int Written(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) count++;
        return count;
    }

    /// <summary>Those of every role, by its value.</summary>
    public ImmutableArray<int> ByRole => [.. Characters];

    /// <summary>The first line.</summary>
    public TextSpan FirstLine => context.Outline.Paragraphs[0].Span;

    /// <summary>The heading of the first section of one of the roles; the first line where there is none.</summary>
    public TextSpan PlaceOf(IReadOnlyCollection<SectionRole> roles)
    {
        foreach (var section in context.Classification.Sections)
            if (section.Heading is { } heading && roles.Contains(section.Role)) return heading;
        return FirstLine;
    }

    // By role; counted when first asked for, as most rules ask for the type and the first line alone.
    private int[] Characters => field ??= Count();

    private int[] Count()
    {
        var characters = new int[Vocabulary.RoleCount];
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body)
                foreach (var part in context.Classification.Parts[paragraph.Index])
                    characters[(int)part.Role] += context.Text.CharactersIn(part.Span);
        return characters;
    }
}
