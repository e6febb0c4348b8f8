using static Ganhuo.Documents.Tests.WordFile;

namespace Ganhuo.Documents.Tests.Word;

/// <summary>Documents as Word and WPS write them, a feature each, by hand.</summary>
internal static class WordSamples
{
    private const string Chinese = "chineseCounting";

    private static readonly string Outline = List(0, (Chinese, "%1、"), (Chinese, "（%2）"), ("decimal", "%3."), ("decimal", "（%4）"));

    private static string Run(string text, string properties = "", string space = " xml:space=\"preserve\"") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t{space}>{text}</w:t></w:r>";

    private static string Field(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";

    private static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>";

    private static string P(string content, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{content}</w:p>";

    private const string Track = "w:id=\"9\" w:author=\"某\" w:date=\"2024-01-01T00:00:00Z\"";

    private static string Cell(string content) => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>";

    private static string Table(params string[] rows) =>
        "<w:tbl><w:tblPr><w:tblW w:w=\"4000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
        + string.Concat(rows) + "</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static IReadOnlyList<WordSample> All { get; } =
    [
        new("one run", OfBody(P(Run("召开会议**次"))), "召开会议**次\n"),
        new("runs cut inside words", OfBody(P(Run("召") + Run("开会", "<w:b/>") + Run("议*") + Run("*次"))), "召开会议**次\n"),
        new("fonts and sizes", OfBody(P(Run("一、", "<w:rFonts w:ascii=\"黑体\" w:eastAsia=\"黑体\"/><w:sz w:val=\"32\"/>")
            + Run("成绩", "<w:rFonts w:eastAsia=\"黑体\"/><w:sz w:val=\"32\"/>"))), "一、成绩\n"),
        new("soft breaks and tabs", OfBody(P("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>")),
            "甲\t乙\n丙\n丁\n"),
        new("tab stops are no tabs", OfBody(P(Run("正文"), "<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>")), "正文\n"),
        new("page break inside", OfBody(P("<w:r><w:t>上页</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r>" + Run("下页"))), "上页\n下页\n"),
        new("blanks not preserved", OfBody(P(Run("  投资 ", "", "") + Run("3亿元", "", ""))), "投资3亿元\n"),
        new("blanks preserved", OfBody(P(Run("姓 名 ") + Run(" 张三"))), "姓 名  张三\n"),
        new("entities", OfBody(P(Run("甲&amp;乙&lt;丙&gt;&quot;丁&apos;&#20843;&#x4E5D;"))), "甲&乙<丙>\"丁'八九\n"),
        new("beyond the basic plane", OfBody(P(Run("𠀀街道**户") + Run("&#x20000;村"))), "𠀀街道**户𠀀村\n"),
        new("CDATA", OfBody(P("<w:r><w:t><![CDATA[投入<10>万元]]></w:t></w:r>")), "投入<10>万元\n"),
        new("comments and instructions in the markup", OfBody(P("<!-- x --><w:r><w:t>前</w:t></w:r><?x y?>" + Run("后"))), "前后\n"),
        new("hyperlink", OfBody(P(Run("见") + "<w:hyperlink w:anchor=\"a\">" + Run("附件1", "<w:u w:val=\"single\"/>") + "</w:hyperlink>"
            + Run("。"))), "见附件1。\n"),
        new("smart tag and custom XML",
            OfBody(P("<w:smartTag w:uri=\"u\" w:element=\"e\">" + Run("2023年") + "</w:smartTag><w:customXml w:element=\"x\">" + Run("底")
            + "</w:customXml>")), "2023年底\n"),
        new("simple field", OfBody(P(Run("共") + "<w:fldSimple w:instr=\" NUMPAGES \">" + Run("12") + "</w:fldSimple>" + Run("页"))),
            "共12页\n"),
        new("complex field", OfBody(P(Run("第") + Field("begin") + Code(" PAGE ") + Field("separate") + Run("3") + Field("end") + Run("页"))),
            "第3页\n"),
        new("field in a field code",
            OfBody(P(Field("begin") + Code(" IF ") + Field("begin") + Code(" DATE ") + Field("separate") + Run("隐藏") + Field("end")
            + Code(" = 1 ") + Field("separate") + Run("结果") + Field("end"))), "结果\n"),
        new("table of contents",
            OfBody(P(Field("begin") + Code(" TOC \\o ") + Field("separate") + Run("一、成绩 1")) + P(Run("二、问题 2") + Field("end"))
            + P(Run("一、成绩"))), "\n\n一、成绩\n"),
        new("content control", OfBody("<w:sdt><w:sdtPr><w:alias w:val=\"单位\"/><w:text/></w:sdtPr><w:sdtContent>" + P(Run("某县水务局"))
            + "</w:sdtContent></w:sdt>" + P("<w:sdt><w:sdtPr/><w:sdtContent>" + Run("2023") + "</w:sdtContent></w:sdt>" + Run("年"))),
            "某县水务局\n2023年\n"),
        new("tracked insertion and deletion",
            OfBody(P(Run("现有") + $"<w:del {Track}><w:r><w:delText>10</w:delText></w:r></w:del><w:ins {Track}>" + Run("12") + "</w:ins>"
            + Run("人"))), "现有12人\n"),
        new("tracked move", OfBody(P($"<w:moveFrom {Track}>" + Run("旧处") + "</w:moveFrom>" + Run("中间") + $"<w:moveTo {Track}>" + Run("新处")
            + "</w:moveTo>")), "中间新处\n"),
        new("paragraph mark removed", OfBody(P(Run("前半"), $"<w:rPr><w:del {Track}/></w:rPr>") + P(Run("后半"))), "前半后半\n"),
        new("formatting changed",
            OfBody(P(Run("不编号"), "<w:pPrChange " + Track
            + "><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>"), Outline + Num(1, 0)),
            "不编号\n"),
        new("row removed", OfBody(Table(Row(Cell(P(Run("甲"))), Cell(P(Run("乙")))),
            $"<w:tr><w:trPr><w:del {Track}/></w:trPr>{Cell(P(Run("丙")))}{Cell(P(Run("丁")))}</w:tr>") + P(Run("完"))), "甲\t乙\n完\n"),
        new("hidden text", OfBody(P(Run("看得见") + Run("看不见", "<w:vanish/>") + Run("又见", "<w:vanish w:val=\"0\"/>"))), "看得见又见\n"),
        new("ruby", OfBody(P("<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/><w:hpsRaise w:val=\"20\"/><w:hpsBaseText w:val=\"21\"/><w:lid w:val=\"zh-CN\"/></w:rubyPr><w:rt>" + Run("zhì") + "</w:rt><w:rubyBase>" + Run("质") + "</w:rubyBase></w:ruby></w:r>" + Run("量"))), "质量\n"),
        new("no-break hyphen and symbols", OfBody(P("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/></w:r>")), "A-B□☑\n"),
        new("table", OfBody(Table(Row(Cell(P(Run("项目"))), Cell(P(Run("数量")))), Row(Cell(P(Run("培训"))), Cell(P(Run("**期"))))) + P(Run("后"))),
            "项目\t数量\n培训\t**期\n后\n"),
        new("table in a table",
            OfBody(Table(Row(Cell(Table(Row(Cell(P(Run("内一"))), Cell(P(Run("内二"))))) + P("")), Cell(P(Run("外二"))))) + P(Run("后"))),
            "内一\t内二\n\t外二\n后\n"),
        new("two paragraphs in a cell", OfBody(Table(Row(Cell(P(Run("上")) + P(Run("下"))), Cell(P(Run("右"))))) + P("")), "上\n下\t右\n\n"),
        new("text box of Word",
            OfBody(P(Run("正文") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:x><wps:txbx><w:txbxContent>"
            + P(Run("框内")) + "</w:txbxContent></wps:txbx></a:x></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
            + P(Run("框内")) + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + Run("续"))), "正文续\n框内\n"),
        new("text box of WPS", OfBody(P("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + P(Run("红头"))
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>" + Run("正文"))), "正文\n红头\n"),
        new("formula", OfBody(P(Run("增长率") + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>" + Run("。"))), "增长率x=1。\n"),
        new("numbers of an outline",
            OfBody(Numbered("成绩", 0) + Numbered("学习", 1) + Numbered("学三次", 2) + Numbered("讲两次", 2) + Numbered("作风", 1) + Numbered("问题", 0)
            + Numbered("不深", 1), Outline + Num(1, 0)), "一、成绩\n（一）学习\n1.学三次\n2.讲两次\n（二）作风\n二、问题\n（一）不深\n"),
        new("number before a figure", OfBody(Numbered("5万元到位", 2), Outline + Num(1, 0)), "1. 5万元到位\n"),
        new("list started anew",
            OfBody(Numbered("甲", 0) + Numbered("乙", 0) + Numbered("丙", 0, 2),
            Outline + Num(1, 0) + Num(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")),
            "一、甲\n二、乙\n一、丙\n"),
        new("level written anew",
            OfBody(Numbered("甲", 0),
            Outline + Num(1, 0, "<w:lvlOverride w:ilvl=\"0\">" + Level(0, "decimal", "第%1条　", "", 3) + "</w:lvlOverride>")), "第3条　甲\n"),
        new("inner numbers count on",
            OfBody(Numbered("甲", 0) + Numbered("子一", 1) + Numbered("乙", 0) + Numbered("子二", 1),
            "<w:abstractNum w:abstractNumId=\"0\">" + Level(0, Chinese, "%1、") + Level(1, "decimal", "%2．", "<w:lvlRestart w:val=\"0\"/>")
            + "</w:abstractNum>" + Num(1, 0)), "一、甲\n1．子一\n二、乙\n2．子二\n"),
        new("legal numbers", OfBody(Numbered("甲", 0) + Numbered("子", 1),
            "<w:abstractNum w:abstractNumId=\"0\">" + Level(0, Chinese, "%1、") + Level(1, "decimal", "%1.%2 ", "<w:isLgl/>")
            + "</w:abstractNum>" + Num(1, 0)), "一、甲\n1.1 子\n"),
        new("number of a style", OfBody(P(Run("甲"), "<w:pStyle w:val=\"1\"/>") + P(Run("乙"), "<w:pStyle w:val=\"2\"/>"), List(0, ("chineseCountingThousand", "%1、")).Replace("w:start w:val=\"1\"", "w:start w:val=\"10\"", StringComparison.Ordinal) + Num(5, 0), "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"b\"/><w:basedOn w:val=\"1\"/></w:style>"), "十、甲\n十一、乙\n"),
        new("level bound to a style",
            OfBody(P(Run("甲"), "<w:pStyle w:val=\"h1\"/>") + P(Run("子"), "<w:pStyle w:val=\"h2\"/>"),
                "<w:abstractNum w:abstractNumId=\"0\">" + Level(0, Chinese, "%1、", "<w:pStyle w:val=\"h1\"/>") + Level(1, Chinese, "（%2）", "<w:pStyle w:val=\"h2\"/>") + "</w:abstractNum>" + Num(1, 0), "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"b\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"), "一、甲\n（一）子\n"),
        new("bullets have no number", OfBody(Numbered("甲", 0), List(0, ("bullet", "")) + Num(1, 0)), "甲\n"),
        new("number switched off", OfBody(Numbered("甲", 0) + Numbered("无号", 0, 0) + Numbered("乙", 0), Outline + Num(1, 0)),
            "一、甲\n无号\n二、乙\n"),
        new("circled and stem numbers",
            OfBody(Numbered("甲", 0) + Numbered("乙", 1),
            List(0, ("decimalEnclosedCircle", "%1"), ("ideographTraditional", "%2.")) + Num(1, 0)), "①甲\n甲.乙\n"),
        new("numbers in a table", OfBody(Table(Row(Cell(Numbered("甲", 0)), Cell(Numbered("乙", 0)))) + P(""), Outline + Num(1, 0)),
            "一、甲\t二、乙\n\n"),
        new("choice of WPS", OfBody(P(Run("前") + "<mc:AlternateContent xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\"><mc:Choice Requires=\"wpsCustomData\">" + Run("甲**次") + "</mc:Choice><mc:Fallback>" + Run("乙") + "</mc:Fallback></mc:AlternateContent>" + Run("后"))), "前甲**次后\n"),
        new("runs of WPS", OfBody(P("<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>" + Run("召开", "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:cs=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>") + "<w:proofErr w:type=\"spellStart\"/>" + Run("**") + "<w:proofErr w:type=\"spellEnd\"/>" + Run("次"), "<w:keepNext w:val=\"0\"/><w:pageBreakBefore w:val=\"0\"/><w:wordWrap/>")), "召开**次\n"),
        new("symbols as private characters", OfBody(P("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t><w:sym w:font=\"Wingdings\" w:char=\"F06F\"/><w:t>否</w:t></w:r>")), "☑是□否\n"),
        new("number restarted in the middle",
            OfBody(Numbered("甲", 0) + Numbered("子", 1) + Numbered("子", 1) + Numbered("乙", 0) + Numbered("子", 1) + Numbered("孙", 2)
            + Numbered("孙", 2) + Numbered("子", 1) + Numbered("孙", 2), Outline + Num(1, 0)),
            "一、甲\n（一）子\n（二）子\n二、乙\n（一）子\n1.孙\n2.孙\n（二）子\n1.孙\n"),
        new("numbers past ten and twenty", OfBody(string.Concat(Enumerable.Repeat(Numbered("条", 0), 21)), Outline + Num(1, 0)),
            "一、条\n二、条\n三、条\n四、条\n五、条\n六、条\n七、条\n八、条\n九、条\n十、条\n十一、条\n十二、条\n十三、条\n十四、条\n十五、条\n十六、条\n十七、条\n十八、条\n十九、条\n二十、条\n二十一、条\n"),
        new("two lists by turns",
            OfBody(Numbered("甲", 0) + Numbered("子", 0, 2) + Numbered("乙", 0) + Numbered("子", 0, 2),
            Outline + List(7, ("decimal", "%1.")) + Num(1, 0) + Num(2, 7)), "一、甲\n1.子\n二、乙\n2.子\n"),
        new("number of several levels",
            OfBody(Numbered("甲", 0) + Numbered("子", 1) + Numbered("孙", 2),
            List(0, ("decimal", "%1"), ("decimal", "%1.%2　"), ("decimal", "%1.%2.%3　")) + Num(1, 0)), "1甲\n1.1　子\n1.1.1　孙\n"),
        new("link of a field", OfBody(P(Field("begin") + Code(" HYPERLINK \"http://example.invalid/\" ") + Field("separate")
            + Run("见网页", "<w:u w:val=\"single\"/>") + Field("end") + Run("。"))), "见网页。\n"),
        new("drop-down and date of a form", OfBody(P("<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"优\" w:value=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent>" + Run("良好") + "</w:sdtContent></w:sdt>" + "<w:sdt><w:sdtPr><w:date w:fullDate=\"2024-01-01T00:00:00Z\"/></w:sdtPr><w:sdtContent>" + Run("2024年1月1日") + "</w:sdtContent></w:sdt>")), "良好2024年1月1日\n"),
        new("cells merged", OfBody(Table(Row("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:vMerge w:val=\"restart\"/></w:tcPr>"
            + P(Run("合")) + "</w:tc>", Cell(P(Run("一")))),
            Row("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:vMerge/></w:tcPr>" + P("") + "</w:tc>", Cell(P(Run("二"))))) + P("")),
            "合\t一\n\t二\n\n"),
        new("footnote and endnote marks",
            OfBody(P(Run("正文") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + Run("续")
            + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>")), "正文续\n"),
        new("change by two hands",
            OfBody(P($"<w:ins {Track}>" + Run("新增") + $"<w:del {Track}><w:r><w:delText>又删</w:delText></w:r></w:del></w:ins>" + Run("原文"))),
            "新增原文\n"),
        new("default namespace", Of(("word/document.xml", Encoding.UTF8.GetBytes("<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r><t>无前缀**次</t></r></p></body></document>")), ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"))), "无前缀**次\n"),
        new("strict namespace", Of(("word/document.xml", Encoding.UTF8.GetBytes("<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>严格</x:t></x:r></x:p></x:body></x:document>")), ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"))), "严格\n"),
        new("UTF-16", Of(("word/document.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document {Namespaces}><w:body>{P(Run("双字节**次"))}</w:body></w:document>")]), ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"))), "双字节**次\n"),
        new("empty paragraphs and sections",
            OfBody("<w:p/>" + P(Run("甲")) + P("", "<w:sectPr/>")
            + P("<w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:bookmarkEnd w:id=\"0\"/>" + Run("乙")) + "<w:sectPr/>"), "\n甲\n\n乙\n"),
    ];
}
