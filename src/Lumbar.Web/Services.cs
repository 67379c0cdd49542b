using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Knowledge;
using Lumbar.Store;
using Lumbar.Store.Sqlite;
using Lumbar.Web.Directions;
using Lumbar.Web.Figures;
using Lumbar.Web.Pages.Library;
using Lumbar.Web.Pages.Measures;
using Lumbar.Web.Pages.Report;
using Lumbar.Web.Pages.Start;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;
using Lumbar.Web.Resume;
using Lumbar.Web.Security;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Lumbar.Web;

/// <summary>Everything the application is put together from, in one place.</summary>
public static class Services
{
    /// <summary>Registers all services.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<LumbarOptions>().BindConfiguration(LumbarOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LumbarOptions>, LumbarOptionsCheck>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<LumbarOptions>>().Value);
        services.AddSingleton<DataFolder>();
        AddKnowledge(services);
        AddStores(services);
        AddKeys(services);
        AddPeople(services);
        AddPages(services);
    }

    private static void AddKnowledge(IServiceCollection services)
    {
        services.AddSingleton(_ => KnowledgeLoader.Load(KnowledgeLoader.DefaultDirectory(), RuleIds.All).Match(
            (knowledge, motions) => new KnowledgeResult.Loaded(knowledge, motions),
            broken => throw new KnowledgeUnavailableException(broken)));
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeResult.Loaded>().Knowledge);
        services.AddSingleton(provider => FigureStudio.Of(provider.GetRequiredService<KnowledgeBase>(), provider.GetRequiredService<KnowledgeResult.Loaded>().Motions));
        services.AddSingleton<FigureShelf>();
        services.AddSingleton<RecordVocabulary>();
        services.AddSingleton<RecordReader>();
    }

    private static void AddStores(IServiceCollection services)
    {
        services.AddSingleton(provider =>
            SqliteDatabase.Open(Path.Combine(provider.GetRequiredService<DataFolder>().Root.FullName, "lumbar.db")));
        services.AddSingleton<IEventStore, SqliteEventStore>();
        services.AddSingleton<IDraftStore, SqliteDraftStore>();
        services.AddSingleton<IPatientStore, SqlitePatientStore>();
        services.AddSingleton<IResumeCodeStore, SqliteResumeCodeStore>();
        services.AddSingleton<ResumeGate>();
    }

    private static void AddKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("lumbar");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>((keys, folder, log) =>
            keys.XmlRepository = new FileSystemXmlRepository(folder.Keys, log));
    }

    private static void AddPeople(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthentication(Profile.Scheme).AddCookie(Profile.Scheme, Profile.Configure);
        services.AddAuthorization();
        services.AddScoped<CurrentPerson>();
        services.AddScoped<PersonDesk>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<DirectionDesk>();
        services.AddScoped<StartDesk>();
        services.AddScoped<TodayDesk>();
        services.AddScoped<MedicineNote>();
        services.AddScoped<LetterDesk>();
        services.AddScoped<MeasureDesk>();
        services.AddScoped<LibraryDesk>();
        services.AddScoped<ResumeDesk>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorPages().AddMvcOptions(mvc =>
            mvc.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => "This answer is not one of those offered. Choose again."));
        services.AddRouting(routes =>
        {
            routes.LowercaseUrls = true;
            routes.ConstraintMap[SessionIdConstraint.Name] = typeof(SessionIdConstraint);
        });
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "lumbar-form";
            form.Cookie.SameSite = SameSiteMode.Strict;
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            form.HeaderName = "RequestVerificationToken";
            form.SuppressXFrameOptionsHeader = true;
        });
        services.AddExceptionHandler<FailureLog>();
        services.AddExceptionHandler(failures =>
        {
            failures.ExceptionHandlingPath = "/error";
            failures.SuppressDiagnosticsCallback = _ => true;
        });
    }
}
