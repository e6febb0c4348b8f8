using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>
/// This machine could not do what reading a document needs: no temporary folder, a program that does not start. It says
/// nothing of the document, and never leaves this assembly.
/// </summary>
internal sealed class MachineException(string chinese, string english, Exception inner) : Exception(english, inner)
{
    public Bilingual Reason { get; } = new(chinese, english);

    /// <summary>Whether that is what a file system or a process throws where it fails.</summary>
    public static bool IsCause(Exception e) =>
        e is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception;
}
