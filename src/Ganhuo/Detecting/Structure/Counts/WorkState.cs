namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>What became of a number of things that were to be done.</summary>
internal enum WorkState
{
    /// <summary>Nothing is told of it.</summary>
    None,

    Done,

    NearlyDone,

    UnderWay,

    NotDone,

    /// <summary>What is never done with: 需长期坚持.</summary>
    Lasting,
}
