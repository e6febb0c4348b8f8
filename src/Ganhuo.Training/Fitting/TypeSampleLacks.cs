namespace Ganhuo.Training.Fitting;

/// <summary>What was taken from a report before its type is asked for.</summary>
internal enum TypeSampleLacks
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>Its title.</summary>
    Title,

    /// <summary>Its title and all that stands before its first heading.</summary>
    Opening,
}
