namespace Ganhuo.Classifying;

/// <summary>The subject a paragraph reports on; the 18 unified dimensions, and none.</summary>
public enum Dimension
{
    /// <summary>None: lead-ins, headings, basic facts, paragraphs of many subjects.</summary>
    None,

    /// <summary>理论武装.</summary>
    TheoreticalStudy,

    /// <summary>政治忠诚.</summary>
    PoliticalLoyalty,

    /// <summary>政治纪律.</summary>
    PoliticalDiscipline,

    /// <summary>党内政治生活.</summary>
    IntraPartyLife,

    /// <summary>选人用人.</summary>
    Personnel,

    /// <summary>管党治党责任.</summary>
    PartyGovernance,

    /// <summary>廉洁自律.</summary>
    Integrity,

    /// <summary>作风建设.</summary>
    WorkStyle,

    /// <summary>群众宗旨.</summary>
    ServingThePeople,

    /// <summary>担当作为.</summary>
    Delivery,

    /// <summary>风险防范.</summary>
    RiskPrevention,

    /// <summary>意识形态.</summary>
    Ideology,

    /// <summary>政治文化.</summary>
    PoliticalCulture,

    /// <summary>基层组织.</summary>
    GrassrootsOrganisation,

    /// <summary>政治能力.</summary>
    PoliticalCapability,

    /// <summary>依法行政.</summary>
    RuleOfLaw,

    /// <summary>整改落实.</summary>
    Rectification,

    /// <summary>案例与事项.</summary>
    CasesAndMatters,
}
