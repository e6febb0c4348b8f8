using Ganhuo.Classifying;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>One non-blank line of the text, or several where hard wraps were joined.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Line">Line number of its first character, from 1.</param>
/// <param name="Span">From its first to after its last non-space character.</param>
/// <param name="Class">Role and dimension.</param>
/// <param name="Score">Level, score, composition.</param>
public sealed record ReportParagraph(
    int Index, int Line, TextSpan Span, ParagraphClass Class, ParagraphScore Score);
