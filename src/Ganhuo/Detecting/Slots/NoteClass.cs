namespace Ganhuo.Detecting.Slots;

/// <summary>What the words of Knowledge/Placeholders/note-words.tsv speak of.</summary>
internal enum NoteClass
{
    None,

    /// <summary>A part of a text: 段, 标题, 措辞.</summary>
    Part,

    /// <summary>The very passage the note stands at: 此处, 这一段.</summary>
    Passage,

    /// <summary>Where a passage stands: 以上, 下面.</summary>
    Beside,

    /// <summary>How a text is set: 字号, 居中, 标黄.</summary>
    Format,

    /// <summary>What is shown in a text: 照片, 图表.</summary>
    Visual,

    /// <summary>A text that is not finished, or shows how to write one: 初稿, 模板.</summary>
    Draft,

    /// <summary>How long a text may be: 字以内, 控制在.</summary>
    Length,

    /// <summary>A value that a text wants: 数字, 口径, 姓名.</summary>
    Datum,

    /// <summary>What a text tells: 案例, 细节.</summary>
    Example,

    /// <summary>What is done to a text, as writers say it: 换成, 补一, 写实.</summary>
    Edit,

    /// <summary>What is done to a form: 填写, 单击.</summary>
    Fill,

    /// <summary>What is done to a text, as rules say it: 修改, 完善.</summary>
    Revise,

    /// <summary>What is doubted, and what is done about it: 核一下, 拿不准.</summary>
    Check,

    /// <summary>Somebody is asked: 请, 麻烦.</summary>
    Ask,

    /// <summary>Something has to be done: 务必, 要.</summary>
    Must,

    /// <summary>Something must not be: 别, 不要.</summary>
    Forbid,

    /// <summary>Something may be done: 可, 视情.</summary>
    May,

    /// <summary>When it is to be done: 先, 再.</summary>
    Now,

    /// <summary>How people talk: 一下, 行不行.</summary>
    Soft,

    /// <summary>What is not there yet: 还没, 未定.</summary>
    Pending,

    /// <summary>From where it is to come: 导出, 那边.</summary>
    Source,

    /// <summary>A stage of writing: 定稿前, 报送前.</summary>
    When,

    /// <summary>Who is spoken to: 您, 大家.</summary>
    Reader,

    /// <summary>Who speaks: 我, 咱们.</summary>
    Writer,

    /// <summary>Whose wish counts: 领导, 主任.</summary>
    Head,

    /// <summary>A colleague, as colleagues call him: 小何, 王工.</summary>
    Person,

    /// <summary>Who could be asked: 财务, 各科室.</summary>
    Office,

    /// <summary>What writing machines and templates say: 为您, 仅供参考.</summary>
    Machine,

    /// <summary>What letters and rules say: 你单位, 逾期.</summary>
    Formal,

    /// <summary>Of whom reports tell: 学生, 村民.</summary>
    People,

    /// <summary>What explains: 详见, 其中.</summary>
    Told,
}
