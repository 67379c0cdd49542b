using Lumbar.Web;

namespace Lumbar.Cli;

/// <summary><c>lumbar serve</c>: the web application, in this process.</summary>
internal static class ServeCommand
{
    public static int Run(string[] settings) => LumbarApp.Run(settings);
}
