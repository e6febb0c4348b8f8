namespace Ganhuo.Text;

/// <summary>A sentence a reviewer reads, in both languages.</summary>
/// <param name="Chinese">The Chinese wording, shown by default.</param>
/// <param name="English">The English wording.</param>
public readonly record struct Bilingual(string Chinese, string English)
{
    /// <summary>The wording in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}
