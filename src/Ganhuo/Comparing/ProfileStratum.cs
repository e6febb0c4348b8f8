namespace Ganhuo.Comparing;

/// <summary>One group of reports an archive profile was made of.</summary>
/// <param name="Type">Id of the report type; empty for the whole archive.</param>
/// <param name="FirstYear">First year of its band of five, or null where years are not known or for the whole archive.</param>
/// <param name="Units">How many units.</param>
/// <param name="Reports">How many reports.</param>
public sealed record ProfileStratum(string Type, int? FirstYear, int Units, int Reports);
