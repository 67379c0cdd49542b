using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Lumbar.Web.Tests.Start;

/// <summary>The real application on a folder that can outlive it, with a clock in the test's hand.</summary>
public sealed class StartSite(string? folder = null) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = folder is null ? Directory.CreateTempSubdirectory("lumbar-start-") : new DirectoryInfo(folder);

    public ManualTime Time { get; init; } = new();

    public string DataFolder => _data.FullName;

    public KnowledgeBase Knowledge => Services.GetRequiredService<KnowledgeBase>();

    /// <summary>Someone who has just pressed Start.</summary>
    public async Task<Person> Start()
    {
        var person = new Person(CreateClient(new() { AllowAutoRedirect = false }), this);
        await person.Begin();
        return person;
    }

    /// <summary>The record of the only person there is.</summary>
    public async Task<ValueList<RecordEvent>> Record(PatientId patient)
    {
        var stored = await Services.GetRequiredService<IEventStore>().Read(patient, afterSeq: 0, TestContext.Current.CancellationToken);
        return Services.GetRequiredService<RecordReader>().Read(stored.Events.Select(each => each.Body)).Match(
            readable => readable.Events,
            unreadable => throw new InvalidOperationException(string.Join('\n', unreadable.Errors)));
    }

    /// <summary>Adds entries to a record as if they had been made.</summary>
    public async Task Append(PatientId patient, params RecordEvent[] events)
    {
        var stored = events.Select(e => new StoredEvent(e.Id, EventTypes.Of(e), e.At, RecordWriter.Write(e))).ToList();
        (await Services.GetRequiredService<IEventStore>().Append(patient, stored, TestContext.Current.CancellationToken)).ShouldBeOfType<AppendOutcome.Appended>();
    }

    /// <summary>What may happen today, decided from the record.</summary>
    public async Task<PlanOutcome> Decide(PatientId patient) => DailyDecision.Of(new PlanRequest
    {
        Events = await Record(patient),
        Knowledge = Knowledge,
        On = DateOnly.FromDateTime(Time.GetLocalNow().DateTime),
    });

    /// <summary>Leaves the folder for the next server.</summary>
    public bool KeepsFolder { get; set; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Lumbar:DataDirectory", _data.FullName);
        builder.UseSetting("Lumbar:EmergencyNumber", "144");
        builder.UseSetting("Lumbar:UrgentCareNumber", "116 117");
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && !KeepsFolder && _data.Exists)
        {
            _data.Delete(recursive: true);
        }
    }
}
