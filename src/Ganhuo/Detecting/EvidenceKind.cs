namespace Ganhuo.Detecting;

/// <summary>What makes a clause checkable.</summary>
public enum EvidenceKind
{
    /// <summary>数量: number and unit.</summary>
    Quantity,

    /// <summary>百分比.</summary>
    Percentage,

    /// <summary>金额.</summary>
    Money,

    /// <summary>日期、时段、时限.</summary>
    Date,

    /// <summary>地点.</summary>
    Place,

    /// <summary>单位.</summary>
    Organisation,

    /// <summary>人物, with post.</summary>
    Person,

    /// <summary>文件: 《…》 or a document number.</summary>
    Document,

    /// <summary>事件: a named case, project, campaign, meeting, or a narrated act.</summary>
    Event,

    /// <summary>位次与比较.</summary>
    Ranking,

    /// <summary>责任: who answers for it.</summary>
    Responsibility,
}
