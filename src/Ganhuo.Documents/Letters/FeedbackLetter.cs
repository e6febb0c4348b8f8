using System.Collections.Immutable;
using Ganhuo.Classifying;

namespace Ganhuo.Documents.Letters;

/// <summary>
/// 退回修改意见: the letter that goes back to the unit with its report. Deadline, sender and date are left for the office
/// to fill in. The same analysis gives the same letter.
/// </summary>
public sealed class FeedbackLetter
{
    private readonly ImmutableDictionary<string, string> words;
    private readonly ImmutableArray<LetterLine> opinions;

    private FeedbackLetter(ImmutableDictionary<string, string> words, ImmutableArray<LetterLine> opinions)
    {
        this.words = words;
        this.opinions = opinions;
    }

    /// <summary>Whether there is anything to send the report back for.</summary>
    public bool HasOpinions => !opinions.IsEmpty;

    /// <summary>Writes the letter of a report.</summary>
    /// <param name="analysis">What was found in it.</param>
    /// <param name="name">What to call it where it has no title.</param>
    /// <param name="types">The report types known, for their names; null for those of the package.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="analysis"/> or <paramref name="name"/> is null.
    /// </exception>
    public static FeedbackLetter Of(ReportAnalysis analysis, string name, ReportTypeCatalogue? types = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(name);
        var opinions = new OpinionList(analysis).Lines();
        var opening = new LetterOpening(analysis, name, types ?? ReportTypeCatalogue.LoadEmbedded());
        return new FeedbackLetter(opening.Words(opinions.Any()), opinions);
    }

    /// <summary>The letter as a Word document.</summary>
    /// <param name="template">
    /// A .docx with <c>{{标题}}</c>, <c>{{单位}}</c>, <c>{{概况}}</c>, <c>{{意见标题}}</c>, <c>{{意见}}</c> and
    /// <c>{{结尾}}</c> where the words go, each in the formatting they shall have; null for our own.
    /// </param>
    /// <exception cref="InvalidDataException">The template is no Word document, or has no <c>{{意见}}</c>.</exception>
    public ImmutableArray<byte> ToDocx(byte[]? template = null) =>
        [.. WordTemplate.Fill(template ?? DefaultTemplate(), words, opinions)];

    /// <summary>The letter as Markdown.</summary>
    /// <param name="template">A text with the same slots; null for our own.</param>
    /// <exception cref="InvalidDataException">The template has no <c>{{意见}}</c>.</exception>
    public string ToMarkdown(string? template = null) =>
        MarkdownTemplate.Fill(template ?? MarkdownTemplate.Default, words, opinions);

    /// <summary>Our own template, for an office to make its own of.</summary>
    public static byte[] DefaultTemplate() => WordTemplate.Default();
}
