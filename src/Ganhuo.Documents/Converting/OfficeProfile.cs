using System.Text;

namespace Ganhuo.Documents.Converting;

/// <summary>
/// Settings for a LibreOffice that meets hostile documents: no macros, no links followed, no proxy but one that leads
/// nowhere, nothing remembered.
/// </summary>
internal static class OfficeProfile
{
    private static readonly (string Path, string Name, string Value)[] Settings =
    [
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
        ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
        ("/org.openoffice.Office.Common/Misc", "FirstRun", "false"),
        ("/org.openoffice.Office.Common/History", "PickListSize", "0"),
        ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ];

    /// <summary>Its place in the folder of a profile.</summary>
    public static string FileName { get; } = Path.Combine("user", "registrymodifications.xcu");

    public static byte[] Content()
    {
        var items = Settings.Select(s =>
            $"<item oor:path=\"{s.Path}\"><prop oor:name=\"{s.Name}\" oor:op=\"fuse\"><value>{s.Value}</value></prop></item>");
        return Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" "
            + "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + string.Concat(items) + "</oor:items>\n");
    }
}
