namespace Ganhuo.Detecting.Slots;

/// <summary>What is held of a measure word without a numeral.</summary>
internal enum LostFigureVerdict
{
    /// <summary>It never had one.</summary>
    Kept,

    /// <summary>It has lost it where others of the text have.</summary>
    Doubtful,

    /// <summary>It has lost it.</summary>
    Lost,
}
