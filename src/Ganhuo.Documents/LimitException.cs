using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>A document cannot be dealt with, mostly as it went beyond a cap; never leaves this assembly.</summary>
internal sealed class LimitException(string chinese, string english) : Exception(english)
{
    public Bilingual Reason { get; } = new(chinese, english);
}
