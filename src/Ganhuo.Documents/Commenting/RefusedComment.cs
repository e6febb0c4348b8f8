using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>A finding that could not be hung on its words, and why.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why there is no comment of it.</param>
public sealed record RefusedComment(Finding Finding, Bilingual Reason);
