namespace Ganhuo.Detecting;

/// <summary>How much a finding weighs, in ascending order.</summary>
public enum Severity
{
    /// <summary>提示.</summary>
    Note,

    /// <summary>警告.</summary>
    Warning,

    /// <summary>错误: a reason to send the report back.</summary>
    Error,
}
