namespace Ganhuo.Detecting;

/// <summary>What decides the class of a clause: a number each, as there are clauses by the hundred and reasons by the dozen.</summary>
internal static class ClauseReasons
{
    /// <summary>Nothing did.</summary>
    public const byte None = 0;

    public const byte LostFigure = 1, Required = 2, Boilerplate = 3, VagueWording = 4;

    private const byte FirstOfSlots = 5;

    // The kind of what decided, and a space where words follow.
    private static readonly string[] Named =
    [
        "", "deletedFigure ", "required ", "boilerplate ", "vague wording", .. Names<PlaceholderSlot>(), .. Names<EvidenceKind>(),
    ];

    private static readonly byte FirstOfEvidence = (byte)(FirstOfSlots + Enum.GetNames<PlaceholderSlot>().Length);

    public static byte Of(PlaceholderSlot slot) => (byte)(FirstOfSlots + (int)slot);

    public static byte Of(EvidenceKind kind) => (byte)(FirstOfEvidence + (int)kind);

    /// <summary>A reason as a person reads it.</summary>
    public static string Words(byte reason) => Named[reason];

    private static string[] Names<TKind>()
        where TKind : struct, Enum =>
            Array.ConvertAll(Enum.GetNames<TKind>(), static name => $"{char.ToLowerInvariant(name[0])}{name[1..]} ");
}
