using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>How the index speaks: its language, the names of types, and how much of a long name it shows.</summary>
internal sealed record IndexWords(Language Language, ReportTypeCatalogue Types)
{
    private const int MostOfName = 64;

    public string Say(Bilingual words) => words.In(Language);

    public string TypeName(string id) => Types.Find(id) is not { } type ? id
        : Language == Language.English && type.EnglishName.Length > 0 ? type.EnglishName : type.Name;

    /// <summary>The end of a long name: what tells two files of a folder apart stands there.</summary>
    public static string Short(string name)
    {
        if (name.Length <= MostOfName) return name;
        var start = name.Length - MostOfName;
        return "…" + name[(char.IsLowSurrogate(name[start]) ? start + 1 : start)..];
    }
}
