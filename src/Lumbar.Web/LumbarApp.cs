using Lumbar.Core.Triage;
using Lumbar.Store;
using Lumbar.Web.Figures;
using Lumbar.Web.Security;
using Microsoft.Extensions.Options;

namespace Lumbar.Web;

/// <summary>The whole web application. Program, the <c>lumbar serve</c> command and the tests start it from here.</summary>
public static class LumbarApp
{
    private const string DefaultUrl = "http://localhost:5080";
    private const long LargestBody = 1024 * 1024;

    /// <summary>Runs the application until it is stopped. Returns 0, or 2 after saying what is wrong with its settings or its data.</summary>
    public static int Run(string[] args)
    {
        try
        {
            Build(args).Run();
            return 0;
        }
        catch (OptionsValidationException wrong)
        {
            Console.Error.WriteLine(string.Join(Environment.NewLine, wrong.Failures));
            return 2;
        }
        catch (Exception wrong) when (wrong is StoreUnavailableException or KnowledgeUnavailableException or IOException)
        {
            Console.Error.WriteLine(wrong.Message);
            return 2;
        }
    }

    /// <summary>Builds the application, ready to run. <paramref name="configure"/> comes last and may replace anything.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(Options(args));
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        ListenOnDefault(builder);
        Services.Add(builder.Services);
        configure?.Invoke(builder);

        var app = builder.Build();
        // Reads the knowledge and opens the store: better no server than one that finds out with the first answer.
        app.Services.GetRequiredService<KnowledgeBase>();
        app.Services.GetRequiredService<IEventStore>();
        Use(app);
        return app;
    }

    // The name makes pages and assets be found when another program is the one that was started;
    // a published copy finds its pages from any working directory.
    private static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ApplicationName = typeof(LumbarApp).Assembly.GetName().Name,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };

    private static void ListenOnDefault(WebApplicationBuilder builder)
    {
        string[] settings = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        var isSet = settings.Any(key => !string.IsNullOrEmpty(builder.Configuration[key]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isSet)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }

    private static void Use(WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
            pages => pages.UseStatusCodePagesWithReExecute("/status/{0}"));
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<AntiforgeryGate>();
        app.MapStaticAssets();
        FigureEndpoint.Map(app);
        app.MapRazorPages().WithStaticAssets();
    }
}
