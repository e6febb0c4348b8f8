using Ganhuo.Documents.Word;

namespace Ganhuo.Documents.Letters;

/// <summary>Numbers of parts, as letters count them.</summary>
internal static class ChineseNumber
{
    public static string Of(int number) => NumberFormat.Write("chineseCounting", number);
}
