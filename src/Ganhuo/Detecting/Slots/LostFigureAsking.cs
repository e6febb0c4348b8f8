namespace Ganhuo.Detecting.Slots;

/// <summary>Whether what stands right before a measure word is done so many times, or to so many.</summary>
internal enum LostFigureAsking
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It is, and the clause ends behind the measure word, which may be the end of a noun: 催缴户.</summary>
    AtEnd,

    /// <summary>It is, and the clause goes on.</summary>
    Yes,
}
