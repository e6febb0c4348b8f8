using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>A run of the distinct grams of a paragraph most of which an earlier one has too.</summary>
/// <param name="Earlier">Row of the earlier paragraph.</param>
/// <param name="Later">Row of the one the run is in.</param>
/// <param name="First">Its first gram in that row.</param>
/// <param name="End">The gram behind its last.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsPassage">Whether the paragraph goes on to tell something of its own.</param>
internal readonly record struct CopiedRun(int Earlier, int Later, int First, int End, TextSpan Span, bool IsPassage);
