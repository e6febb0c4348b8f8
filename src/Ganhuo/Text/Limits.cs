namespace Ganhuo.Text;

/// <summary>Every cap of the library, in one place. Input beyond a cap is refused with a reason, never cut short.</summary>
public static class Limits
{
    /// <summary>Largest plain-text file read, in bytes (256 MiB).</summary>
    public const int MaxTextBytes = 256 * 1024 * 1024;
}
