namespace Ganhuo.Classifying;

/// <summary>Where in a report a cue counts.</summary>
public enum CuePlace
{
    /// <summary>In any paragraph.</summary>
    Any,

    /// <summary>In the title.</summary>
    Title,

    /// <summary>In a heading.</summary>
    Heading,

    /// <summary>In the opening, before the first heading.</summary>
    Preamble,
}
