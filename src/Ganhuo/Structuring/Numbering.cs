namespace Ganhuo.Structuring;

/// <summary>How a heading or an item is numbered.</summary>
internal enum Numbering
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第一编, 第二篇, 第三部分.</summary>
    Part,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节, inside a chapter.</summary>
    ChapterSection,

    /// <summary>一、 or 一． or 一,.</summary>
    Han,

    /// <summary>（一） or (一).</summary>
    HanInParentheses,

    /// <summary>1. or 1、 or 1．.</summary>
    Arabic,

    /// <summary>1.1 or 1.2.3.</summary>
    Decimal,

    /// <summary>（1） or (1) or 1).</summary>
    ArabicInParentheses,

    /// <summary>① to ⑳, ⑴, ⒈.</summary>
    Circled,

    /// <summary>第X条.</summary>
    Article,

    /// <summary>第一， or 第一、.</summary>
    Ordinal,

    /// <summary>首先，其次，再次，最后.</summary>
    Series,

    /// <summary>一是, 二是, 三要.</summary>
    HanIs,

    /// <summary>其一, 其二.</summary>
    Qi,

    /// <summary>A bullet: -, ·, ●, ◆, ★, an emoji digit.</summary>
    Bullet,
}
