namespace Ganhuo.Detecting.Placeholders;

/// <summary>The shape of an empty slot.</summary>
internal enum PlaceholderForm
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>* ** ***.</summary>
    Star,

    /// <summary>X XX xx.</summary>
    Letter,

    /// <summary>× ×× ✕.</summary>
    Cross,

    /// <summary>○ 〇 ●.</summary>
    Circle,

    /// <summary>△ ▲.</summary>
    Triangle,

    /// <summary>◇ ★: ornaments, which stand for something only where a word beside them says what.</summary>
    Ornament,

    /// <summary>█ ▁: bars and blocks, as a censor leaves them or a line to write on.</summary>
    Bar,

    /// <summary>※ ⨯ §: signs that mean something else when they stand alone.</summary>
    Rare,

    /// <summary>某某.</summary>
    Mou,

    /// <summary>□ □□.</summary>
    Box,

    /// <summary>__ ____.</summary>
    Underscore,

    /// <summary>[ ] 【 】 （…填写…） {{ }} ${ } &lt; &gt;.</summary>
    Bracket,

    /// <summary>〔〕 with no year in it, or with a masked one.</summary>
    DocumentYear,

    /// <summary>?? …… N before a unit, 待补充, TBD.</summary>
    Blank,

    /// <summary>ZZ, D: letters for a word that a filter would stop.</summary>
    Initials,
}
