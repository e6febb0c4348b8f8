namespace Ganhuo.Classifying.Types;

/// <summary>What is wrong with a report type, and the string in its file that the fault stands at.</summary>
internal sealed record TypeFault(string At, string Reason);
