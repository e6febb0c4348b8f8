namespace Ganhuo.Detecting;

/// <summary>One idea of what can be wrong with a report. Pure: rules do not see one another's findings.</summary>
internal interface IRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>Adds what it finds to <paramref name="findings"/>, in any order.</summary>
    void Check(RuleContext context, FindingSink findings);
}
