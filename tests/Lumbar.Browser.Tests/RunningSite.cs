using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Lumbar.Browser.Tests;

/// <summary>The real application on a real port, with a data folder that can outlive it.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly string _dataFolder;

    private RunningSite(string dataFolder) => _dataFolder = dataFolder;

    /// <summary>Where it listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts on a free port.</summary>
    public static RunningSite Start(string dataFolder)
    {
        var site = new RunningSite(dataFolder);
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Lumbar:DataDirectory", _dataFolder);
    }
}
