using System.Security.Claims;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lumbar.Web.Tests;

/// <summary>The real application on a Saturday morning, for people whose record is already written. It can be stopped and started again.</summary>
public sealed class SeededSite : IDisposable
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("lumbar-web-");
    private Host _host;

    public SeededSite() => _host = new Host(_data, Clock);

    public FixedTime Clock { get; } = new(Morning);

    public KnowledgeBase Knowledge => _host.Services.GetRequiredService<KnowledgeBase>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A person with this record, in a browser that is signed in.</summary>
    public async Task<(PatientId Patient, Browser Browser)> Person(params RecordEvent[] events)
    {
        var patient = new PatientId(Guid.NewGuid());
        await _host.Services.GetRequiredService<IPatientStore>().Create(patient, Morning, Ct);
        await Append(patient, events);
        return (patient, Open(patient));
    }

    public async Task Append(PatientId patient, params RecordEvent[] events)
    {
        var stored = events.Select(e => new StoredEvent(e.Id, EventTypes.Of(e), e.At, RecordWriter.Write(e))).ToList();
        var outcome = await _host.Services.GetRequiredService<IEventStore>().Append(patient, stored, Ct);
        outcome.ShouldBeOfType<AppendOutcome.Appended>();
    }

    public async Task<ValueList<RecordEvent>> Record(PatientId patient)
    {
        var page = await _host.Services.GetRequiredService<IEventStore>().Read(patient, 0, Ct);
        return _host.Services.GetRequiredService<RecordReader>().Read(page.Events.Select(stored => stored.Body))
            .ShouldBeOfType<RecordReading.Readable>().Events;
    }

    /// <summary>A browser that is signed in as this person.</summary>
    public Browser Open(PatientId patient)
    {
        var cookies = new CookieContainerHandler();
        var options = _host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Profile.Scheme);
        var identity = new ClaimsIdentity([new Claim(Profile.PatientClaim, patient.ToString())], Profile.Scheme);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), Profile.Scheme);
        cookies.Container.Add(new Uri("http://localhost"), new System.Net.Cookie(Profile.CookieName, options.TicketDataFormat.Protect(ticket)));
        return new Browser(_host.CreateDefaultClient(cookies));
    }

    /// <summary>Stops the server and starts it again on the same files.</summary>
    public void Restart()
    {
        _host.Dispose();
        _host = new Host(_data, Clock);
    }

    public void Dispose()
    {
        _host.Dispose();
        _data.Delete(recursive: true);
    }

    private sealed class Host(DirectoryInfo data, TimeProvider clock) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Lumbar:DataDirectory", data.FullName);
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        }
    }
}

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedTime(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;
}
