using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Says what should stand in a slot from the words on both sides of it.</summary>
internal readonly ref struct SlotReader(ContextWords words, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
{
    // How far a list (X、X等部门) is followed to the noun that names its members.
    private const int ListReach = 24;
    // How far behind the slot the noun may stand that the name of an organisation ends in, and what no name goes on over.
    private const int OrganReach = 6;
    private const int LongestAside = 7;
    private const string Degrees = "仅只约近均已";
    private const string Breaks = "的了在和与对到是各等收受给向被由为及于至从";
    private const string Separators = "、和与及或";
    private const string Openers = "“‘《「『（(";
    private const string Closers = "”’》」』";
    private const string Wanting = "了有共约近达过新";

    private readonly ReadOnlySpan<char> left = before.TrimEnd(" \n");
    private readonly ReadOnlySpan<char> behind = after;
    private readonly ReadOnlySpan<char> right = IsNextField(after) ? default : after.TrimStart(" \n");

    /// <summary>The slot that a word names by itself.</summary>
    public static PlaceholderSlot? Of(WordClass named) => named switch
    {
        WordClass.Count => PlaceholderSlot.Count,
        WordClass.Percent => PlaceholderSlot.Percent,
        WordClass.Money => PlaceholderSlot.Money,
        WordClass.Date => PlaceholderSlot.Date,
        WordClass.Duration => PlaceholderSlot.Duration,
        WordClass.Place => PlaceholderSlot.Place,
        WordClass.Organisation => PlaceholderSlot.Organisation,
        WordClass.Person => PlaceholderSlot.Person,
        WordClass.Title => PlaceholderSlot.Title,
        WordClass.DocumentNumber => PlaceholderSlot.DocumentNumber,
        WordClass.Contact => PlaceholderSlot.Contact,
        WordClass.Clause => PlaceholderSlot.Clause,
        _ => null,
    };

    /// <summary>A figure's slot, by the unit that follows; null where none does.</summary>
    public PlaceholderSlot? Figure()
    {
        // 防火期自……起: since when.
        if (right.StartsWith("起") && left.EndsWith("自") && (right.Length == 1 || !HanCharacter.Is(right[1]))) return PlaceholderSlot.Date;
        // 个个, 样样: every one of them.
        if (right.Length > 1 && right[0] == right[1] && HanCharacter.Is(right[0])) return null;
        var unit = words.After.Begins(right, out var length);
        if (unit != WordClass.None) return AsFigure(unit, right[..length]);
        if (EndUnitLength > 0) return PlaceholderSlot.Count;
        // 第×网格, 第××党小组: which of them.
        if (left.EndsWith("第") && right.Length > 0 && HanCharacter.Is(right[0]) && right[0] != '号') return PlaceholderSlot.Count;
        // 占X成: tenths. 成立 and 成员 begin with the same character.
        if (right.StartsWith("成") && (right.Length == 1 || right[1] is '多' or '的' || !ContentCharacter.Is(right[1])))
            return PlaceholderSlot.Percent;
        // 党的XX大: which congress.
        if (right.StartsWith("大") && left.EndsWith("党的")) return PlaceholderSlot.Count;
        // 副区长XX多次到现场: many times, by somebody.
        if (right.StartsWith("多") && words.Before.Ends(left, out _) == WordClass.Person) return null;
        var scale = ScaleLength(right);
        if (scale == 0) return null;
        unit = words.After.Begins(right[scale..], out length);
        if (AsFigure(unit, right.Slice(scale, length)) is { } slot) return slot;
        if (!right[..scale].ContainsAny("万亿")) return null;
        return LeftClass() == WordClass.Money ? PlaceholderSlot.Money : PlaceholderSlot.Count;
    }

    /// <summary>A figure's slot where the sign is one that never stands for a name: 处 and 所 count as well then.</summary>
    public PlaceholderSlot? Counted() => Figure()
        ?? (words.After.Begins(right, out _) is WordClass.CountOrOrganisation or WordClass.CountOrPlace && LeftClass() != WordClass.Place
        ? PlaceholderSlot.Count : null);

    /// <summary>The same where the measure word begins no other word and stands right behind the sign.</summary>
    public PlaceholderSlot? StrictlyCounted() =>
        ContextWords.Begins(behind.TrimStart("万亿"), words.Measures) || EndUnitLength > 0 ? Counted()
        : words.RareUnits.LengthAt(behind) > 0 ? PlaceholderSlot.Count : null;

    // A measure word that begins other words, where nothing follows it.
    private int EndUnitLength =>
        words.EndUnits.LengthAt(right) is > 0 and var end && (end == right.Length || !ContentCharacter.Is(right[end])) ? end : 0;

    /// <summary>The slot by any word that follows, by quotation marks around, then by what stands before.</summary>
    public PlaceholderSlot? Name() => Enclosed() ?? Right() ?? Ratio() ?? InTitle() ?? Left();

    /// <summary>Whether the words that follow say by themselves what is named.</summary>
    public bool IsNamedBehind => Right() is not null;

    /// <summary>What a slot is where no word says it: a name of a place where one could stand, else of something.</summary>
    public PlaceholderSlot Likely() =>
        left.IsEmpty || !ContentCharacter.Is(left[^1]) ? PlaceholderSlot.Place : PlaceholderSlot.Title;

    /// <summary>Whether the text ends or a mark of punctuation follows.</summary>
    public bool AtEnd => right.IsEmpty || (!ContentCharacter.Is(right[0]) && right[0] is not ('*' or '%' or '“' or '《'));

    /// <summary>The class of the label or word before, colons and brackets skipped.</summary>
    public WordClass LeftClass()
    {
        var text = left.EndsWith("、") ? left.TrimEnd("、*Xx×某○△") : left;
        text = text.TrimEnd(" ：:“‘\"（(=￥¥");
        // 述职人（签字）：____: the label stands before the bracket.
        if (text.EndsWith("）") && text.LastIndexOf('（') is > 0 and var open && text.Length - open < LongestAside) text = text[..open];
        var found = words.Before.Ends(text, out var length);
        // 监理单位为**, 处理意见是：****: the label stands before the verb.
        if ((found == WordClass.None || length == 1) && text is [.., '为' or '是']
            && words.Before.Ends(text[..^1], out _) is var label
            and not (WordClass.None or WordClass.Place or WordClass.Title)) return label;
        // 满意度达到**: the verb wants any figure, the noun before it says which.
        return found == WordClass.Count && words.Before.Ends(text[..^length].TrimEnd(Degrees), out _) is var noun and (WordClass.Percent
            or WordClass.Money or WordClass.Duration or WordClass.Contact)
            ? noun
            : found;
    }

    // 审核人：____ 日期：____: what stands apart and ends in a colon is the next field's label, not this one's unit.
    private static bool IsNextField(ReadOnlySpan<char> after)
    {
        var label = after.TrimStart(' ');
        if (label.Length == after.Length) return false;
        var colon = label.IndexOfAny('：', ':');
        return colon is > 0 and < 9 && label[..colon].IndexOfAny("，。；、 *_X×") < 0;
    }

    // 批示：“****。”: what ends in a stop is a sentence.
    private PlaceholderSlot? Enclosed() =>
        left.Length == 0 || right.Length == 0 || !Openers.Contains(left[^1]) ? null
        : Closers.Contains(right[0]) ? PlaceholderSlot.Title
        : left[^1] == '“' && right is ['。' or '！' or '？', '”', ..] ? PlaceholderSlot.Clause
        : null;

    private PlaceholderSlot? InTitle()
    {
        if (left.EndsWith("关于") && right.StartsWith("的") && words.After.Begins(right[1..], out _) == WordClass.Title)
            return PlaceholderSlot.Title;
        var open = left.LastIndexOf('《');
        // 《****管理办法》: the matter; what says no more than what kind of paper it is, is everybody's.
        if (open >= 0 && open == left.Length - 1 && right.IndexOf('》') is > 0 and var close && words.Papers.Has(right[..close]))
            return PlaceholderSlot.Title;
        // 《**政治生态评价办法》: whose it is comes first, what it is called comes after.
        if (open >= 0 && open == left.Length - 1 && right.Length > 0 && ContentCharacter.Is(right[0])) return PlaceholderSlot.Place;
        return open >= 0 && left[open..].IndexOf('》') < 0 && right.IndexOf('》') >= 0 ? PlaceholderSlot.Title
            : left.Length > 0 && left[^1] == '“' ? PlaceholderSlot.Title
            : null;
    }

    // 由**移交的档案: who does these is a body, not a person.
    private static readonly WordSet Deeds = new(
        "移交", "承办", "主办", "协办", "出资", "投资", "施工", "承建", "承包", "监理", "供货", "中标", "运营", "代管", "托管", "捐建", "援建", "划转", "接管");

    private const int LongestStretch = 8;

    private PlaceholderSlot? Right()
    {
        if (Explained() is { } told) return told;
        // 同仁街*号: a house has a number there.
        if (right.StartsWith("号") && left.Length > 0 && left[^1] is '街' or '路' or '巷' or '弄' or '里') return PlaceholderSlot.Place;
        if (IssuesDocument()
            || left is [.., var before, '由'] && before is not ('理' or '缘' or '自' or '经') && ContextWords.Begins(right, Deeds))
            return PlaceholderSlot.Organisation;
        // □□□获8票: who was voted for.
        if (right is ['获' or '得', >= '1' and <= '9', ..] && right[1..].TrimStart("0123456789") is ['票', ..]) return PlaceholderSlot.Person;
        // 完成**至界牌段大修.
        if (right is ['至' or '到', ..] && right[..Math.Min(right.Length, LongestStretch)].Contains('段')) return PlaceholderSlot.Place;
        // 护林办____，电话…: who is to be called.
        if (right is ['，' or '（' or '(' or ',', ..] && words.Before.Begins(right[1..], out _) == WordClass.Contact
            && LeftClass() != WordClass.Contact)
            return PlaceholderSlot.Person;
        if (IsOfSeveral()) return PlaceholderSlot.Person;
        var named = AsName(words.After.Begins(right, out var length));
        if (length == 1 && right[0] is '路' or '街' or '江' or '河' or '湖' or '山' or '港' or '湾' && EndsInOrgan())
            return PlaceholderSlot.Organisation;
        if (named is not null || right.Length == 0) return named;
        if (IsWithWhom()) return PlaceholderSlot.Organisation;
        var listed = right[0] == '等' || Separators.Contains(right[0]) ? List() : null;
        if (listed is null && EndsInOrgan()) return PlaceholderSlot.Organisation;
        var somewhere = right[0] == '等' && LeftClass() == WordClass.Place;
        return somewhere && listed is null or PlaceholderSlot.Title
            ? PlaceholderSlot.Place : listed;
    }

    // 批评教育○○等4人: the first of so many.
    private bool IsOfSeveral()
    {
        if (right is not ['等', ..]) return false;
        var rest = right[1..].TrimStart("0123456789一二三四五六七八九十两多余");
        return rest.Length < right.Length - 1 && rest is ['人' or '名' or '位', ..];
    }

    // 会同**开展, 由**出资: who did it with us, or for us.
    private bool IsWithWhom() =>
        ContextWords.Ends(left, words.Companions) && right.Length > 0 && HanCharacter.Is(right[0])
        || left.EndsWith("由") && ContextWords.Begins(right, words.Providing);

    // **路桥公司, ○○砂石场: what it does stands between its name and what it is.
    private bool EndsInOrgan()
    {
        for (var at = 0; at < Math.Min(right.Length, OrganReach) && ContentCharacter.Is(right[at]) && !Breaks.Contains(right[at]); at++)
            if (ContextWords.Begins(right[at..], words.Organs)) return true;
        return false;
    }

    // 师生比1:__
    private PlaceholderSlot? Ratio() =>
        left.Length > 1 && left[^1] is ':' or '∶' or '：' && char.IsAsciiDigit(left[^2]) ? PlaceholderSlot.Count : null;

    // XXX（姓名）同志: the bracket says what belongs there.
    private PlaceholderSlot? Explained()
    {
        if (right.IsEmpty || right[0] is not ('（' or '(')) return null;
        var length = right.IndexOfAny('）', ')');
        if (length is < 2 or > 7) return null;
        var inside = right[1..length];
        var found = words.After.Begins(inside, out var said);
        if (said != inside.Length) found = words.Inside.Ends(inside, out said);
        return said == inside.Length ? AsName(found) : null;
    }

    // ×政办发〔2023〕5号, ×党[2023]5号: the short name of who issues it.
    private bool IssuesDocument()
    {
        var open = right[..Math.Min(right.Length, 7)].IndexOfAny('〔', '[');
        return open > 0 && right.Length > open + 2 && (right[open] == '〔' || right[open + 1] is '2' or '1');
    }

    private PlaceholderSlot? List()
    {
        var reach = right[..Math.Min(right.Length, ListReach)];
        var stop = reach.IndexOfAny("，。；！？：");
        if (stop >= 0) reach = reach[..stop];
        var etc = reach.IndexOf('等');
        return etc >= 0 ? FirstName(reach[(etc + 1)..]) : FirstName(reach[1..].TrimStart("*Xx×○△某_□[]【】 "));
    }

    // 等相关部门, 等红色教育基地: modifiers stand before the noun, and a modifier may be a title by itself.
    private PlaceholderSlot? FirstName(ReadOnlySpan<char> text)
    {
        PlaceholderSlot? title = null;
        for (var at = 0; at < Math.Min(text.Length, 7); at++)
            if (AsName(words.After.Begins(text[at..], out _)) is { } slot)
            {
                if (slot != PlaceholderSlot.Title) return slot;
                title ??= slot;
            }

        return title;
    }

    private PlaceholderSlot? Left()
    {
        var found = LeftClass();
        var labelled = left.Length > 0 && left[^1] is '：' or ':';
        return found switch
        {
            WordClass.None or WordClass.Other => null,
            WordClass.Place => PlaceholderSlot.Place,
            WordClass.Person => PlaceholderSlot.Person,
            WordClass.Contact => PlaceholderSlot.Contact,
            WordClass.Clause => labelled || AtEnd || StartsWithJoin() ? PlaceholderSlot.Clause : null,
            WordClass.Title => PlaceholderSlot.Title,
            _ when labelled || AtEnd => Labelled(found),
            _ => null,
        };
    }

    private bool StartsWithJoin() => right.Length > 0 && (Separators.Contains(right[0]) || right[0] == '等');

    private static PlaceholderSlot? Labelled(WordClass found) => found switch
    {
        WordClass.Percent => PlaceholderSlot.Percent,
        WordClass.Money => PlaceholderSlot.Money,
        WordClass.Duration => PlaceholderSlot.Duration,
        WordClass.Date => PlaceholderSlot.Date,
        WordClass.Count => PlaceholderSlot.Count,
        WordClass.Organisation => PlaceholderSlot.Organisation,
        WordClass.DocumentNumber => PlaceholderSlot.DocumentNumber,
        WordClass.Contact => PlaceholderSlot.Contact,
        _ => null,
    };

    private PlaceholderSlot? AsFigure(WordClass unit, ReadOnlySpan<char> word) => unit switch
    {
        WordClass.Percent => PlaceholderSlot.Percent,
        WordClass.Money => PlaceholderSlot.Money,
        WordClass.Duration => PlaceholderSlot.Duration,
        WordClass.Date => word is "年" && CountsYears() ? PlaceholderSlot.Duration : PlaceholderSlot.Date,
        WordClass.Count => PlaceholderSlot.Count,
        WordClass.CountOrPlace when left.EndsWith("新") || IsOneOfPlaces(word) => null,
        WordClass.CountOrOrganisation or WordClass.CountOrPlace or WordClass.CountOrTitle when WantsFigure() => PlaceholderSlot.Count,
        _ => null,
    };

    // 组织××社区居民演练: communities are counted by the piece. 为**村、**村两个点: two names, the second as the first.
    private bool IsOneOfPlaces(ReadOnlySpan<char> word)
    {
        if (right.Length <= word.Length + 1) return false;
        var behind = right[word.Length..];
        return word is "社区" ? HanCharacter.Is(behind[0])
            : behind[0] is '、' or '和' && !ContentCharacter.Is(behind[1]) && behind[1..].TrimStart(behind[1]).StartsWith(word);
    }

    private bool CountsYears() => left.EndsWith("近") || left.EndsWith("连续") || left.EndsWith("满") || left.EndsWith("过去")
        || left.EndsWith("今后") || left.EndsWith("工作") || left.EndsWith("未来") || LeftClass() == WordClass.Duration;

    private bool WantsFigure() =>
        left.Length > 0 && ((Wanting.Contains(left[^1]) && !left.EndsWith("中共")) || left.EndsWith("问题") || left.EndsWith("隐患")
            || LeftClass() == WordClass.Count || ContextWords.Ends(left, words.Countable) || IsListedFigure() || EndsCounted());

    // 投用X部，, 改造坡道___处，: a department would have more to its name, or a verb that takes one.
    private bool EndsCounted() =>
        right[0] is '部' or '处' && (right.Length == 1 || !ContentCharacter.Is(right[1]) && right[1] is not ('《' or '“' or '（'))
        && left.Length > 1 && HanCharacter.Is(left[^1]) && HanCharacter.Is(left[^2]) && !Breaks.Contains(left[^1])
        && LeftClass() == WordClass.None;

    // 建成**所学校、**处饮水点: a noun follows the second measure word as it does the first.
    private bool IsListedFigure() => left[^1] == '、' && right.Length > 1 && right[0] is '处' or '所' && ContentCharacter.Is(right[1]);

    private static PlaceholderSlot? AsName(WordClass found) => found switch
    {
        WordClass.Place or WordClass.CountOrPlace => PlaceholderSlot.Place,
        WordClass.Organisation or WordClass.CountOrOrganisation => PlaceholderSlot.Organisation,
        WordClass.Person => PlaceholderSlot.Person,
        WordClass.Title or WordClass.CountOrTitle => PlaceholderSlot.Title,
        WordClass.DocumentNumber => PlaceholderSlot.DocumentNumber,
        _ => null,
    };

    private static int ScaleLength(ReadOnlySpan<char> text)
    {
        var at = text.Length > 0 && text[0] is '余' or '多' or '来' or '几' ? 1 : 0;
        while (at < text.Length && text[at] is '十' or '百' or '千' or '万' or '亿') at++;
        return at < text.Length && text[at] is '余' or '多' ? at + 1 : at;
    }
}
