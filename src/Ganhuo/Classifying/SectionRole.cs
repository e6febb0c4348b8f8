namespace Ganhuo.Classifying;

/// <summary>What a section or paragraph does in a report.</summary>
public enum SectionRole
{
    /// <summary>其他: title lines, case studies, personal matters, closings.</summary>
    Other,

    /// <summary>引言: what the report is about and on whose instructions.</summary>
    Preamble,

    /// <summary>成绩做法: what was done and how well.</summary>
    Achievements,

    /// <summary>问题: what is wrong.</summary>
    Problems,

    /// <summary>原因: why it is wrong.</summary>
    Causes,

    /// <summary>措施: what will be done.</summary>
    Measures,
}
