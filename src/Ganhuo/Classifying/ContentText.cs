using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Text without punctuation and white space, so that quotation marks and 、 do not stand between words.</summary>
internal static class ContentText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var content = new StringBuilder(text.Length);
        foreach (var c in text)
            if (ContentCharacter.Is(c)) content.Append(c);
        return content.ToString();
    }
}
