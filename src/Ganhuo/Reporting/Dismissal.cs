namespace Ganhuo.Reporting;

/// <summary>A finding a reviewer has looked at and let pass.</summary>
/// <param name="Anchor">Fingerprint of rule, words and surroundings; the line is no part of it.</param>
/// <param name="Rule">Id of the rule, for people.</param>
/// <param name="Source">Where it stood when it was dismissed, for people.</param>
/// <param name="Text">What the finding pointed at, for people.</param>
/// <param name="Reason">Why it was let pass.</param>
public sealed record Dismissal(string Anchor, string Rule, string Source, string Text, string Reason);
