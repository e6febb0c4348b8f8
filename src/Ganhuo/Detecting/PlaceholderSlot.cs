namespace Ganhuo.Detecting;

/// <summary>What should have stood in an empty slot.</summary>
public enum PlaceholderSlot
{
    /// <summary>数量.</summary>
    Count,

    /// <summary>百分比.</summary>
    Percent,

    /// <summary>金额.</summary>
    Money,

    /// <summary>日期或年份.</summary>
    Date,

    /// <summary>时长.</summary>
    Duration,

    /// <summary>地名.</summary>
    Place,

    /// <summary>单位名称.</summary>
    Organisation,

    /// <summary>人名.</summary>
    Person,

    /// <summary>文件、活动或项目名称.</summary>
    Title,

    /// <summary>一句话或一段内容.</summary>
    Clause,

    /// <summary>文号.</summary>
    DocumentNumber,

    /// <summary>联系方式.</summary>
    Contact,
}
