using Lumbar.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Lumbar.Web.Tests;

/// <summary>The real application on a database file of its own, which is gone afterwards.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("lumbar-web-");

    /// <summary>The pages anyone can open.</summary>
    public static readonly string[] Pages = ["/", "/library", "/library/bird-dog", "/library/sit-up", "/resume", "/emergency", "/about/rules", "/settings", "/components", "/error", "/no-such-page"];

    public IEventStore Events => Services.GetRequiredService<IEventStore>();

    public IPatientStore Patients => Services.GetRequiredService<IPatientStore>();

    public string DataFolder => _data.FullName;

    /// <summary>A browser that keeps cookies and shows redirects instead of following them.</summary>
    public Browser Open() => new(CreateClient(new() { AllowAutoRedirect = false }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Lumbar:DataDirectory", _data.FullName);
        builder.UseSetting("Lumbar:Operator", "Elm Street Physiotherapy");
        builder.UseSetting("Lumbar:EmergencyNumber", "144");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _data.Exists)
        {
            _data.Delete(recursive: true);
        }
    }
}
