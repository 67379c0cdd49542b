namespace Lumbar.Store.Tests.Contract;

/// <summary>What every engine's event store does.</summary>
public abstract class EventStoreContract : IDisposable
{
    private readonly Engine _engine;

    protected EventStoreContract(Engine engine) => _engine = engine;

    public void Dispose()
    {
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Events_come_back_whole_and_in_the_order_they_were_appended()
    {
        var patient = await _engine.NewPatient();
        StoredEvent[] events =
        [
            new(Guid.NewGuid(), "noteWritten", Some.Morning.AddTicks(1), """{"text":"Rücken besser 🙂 — \"viel\" \u2028 ' ; --"}"""),
            new(Guid.NewGuid(), "walkDone", Some.Morning.AddDays(-3).ToOffset(TimeSpan.FromHours(-9.5)), new string('x', 200_000)),
            new(Guid.NewGuid(), "morningChecked", DateTimeOffset.MaxValue, "{}"),
            new(Guid.NewGuid(), "morningChecked", DateTimeOffset.MinValue, "{}"),
        ];

        (await _engine.Append(patient, events[0], events[1])).ShouldBe(new AppendOutcome.Appended(LastSeq: 2, New: 2));
        (await _engine.Append(patient, events[2], events[3])).ShouldBe(new AppendOutcome.Appended(LastSeq: 4, New: 2));

        (await _engine.ReadAll(patient)).ShouldBeTheSameAs(events);
    }

    [Fact]
    public async Task Acknowledged_events_outlive_a_restart()
    {
        var patient = await _engine.NewPatient();
        var events = Some.Events(3);
        await _engine.Append(patient, events);

        _engine.Restart();

        (await _engine.ReadAll(patient)).ShouldBeTheSameAs(events);
        (await _engine.Append(patient, Some.Event())).ShouldBe(new AppendOutcome.Appended(LastSeq: 4, New: 1));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 4)]
    [InlineData(4, 1)]
    [InlineData(5, 0)]
    [InlineData(6, 0)]
    [InlineData(long.MaxValue, 0)]
    public async Task Reading_gives_what_comes_after_the_number_asked(long afterSeq, int count)
    {
        var patient = await _engine.NewPatient();
        var events = Some.Events(5);
        await _engine.Append(patient, events);

        var page = await _engine.Events.Read(patient, afterSeq, TestContext.Current.CancellationToken);

        page.LastSeq.ShouldBe(5);
        page.Events.ShouldBeTheSameAs(events[^count..]);
    }

    [Fact]
    public async Task A_number_below_zero_cannot_be_asked_for()
    {
        var patient = await _engine.NewPatient();

        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await _engine.Events.Read(patient, -1, CancellationToken.None));
    }

    [Fact]
    public async Task An_event_sent_again_is_acknowledged_and_not_stored_twice()
    {
        var patient = await _engine.NewPatient();
        var events = Some.Events(2);
        await _engine.Append(patient, events);

        (await _engine.Append(patient, events)).ShouldBe(new AppendOutcome.Appended(LastSeq: 2, New: 0));
        (await _engine.Append(patient, events[1], Some.Event(), events[0])).ShouldBe(new AppendOutcome.Appended(LastSeq: 3, New: 1));

        (await _engine.ReadAll(patient)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_same_id_with_other_content_refuses_the_whole_call_and_names_the_id()
    {
        var patient = await _engine.NewPatient();
        var stored = Some.Event();
        await _engine.Append(patient, stored);
        StoredEvent[] others =
        [
            stored with { Body = "{ }" },
            stored with { Type = "Walkdone" },
            stored with { At = stored.At.AddTicks(1) },
            stored with { At = stored.At.ToOffset(TimeSpan.Zero) },
        ];

        foreach (var other in others)
        {
            (await _engine.Append(patient, Some.Event(), other, Some.Event())).ShouldBe(new AppendOutcome.Refused([stored.Id]));
        }

        (await _engine.ReadAll(patient)).ShouldBeTheSameAs([stored]);
    }

    [Fact]
    public async Task An_event_of_another_patient_refuses_the_whole_call()
    {
        var (anna, ben) = (await _engine.NewPatient(), await _engine.NewPatient());
        var events = Some.Events(2);
        await _engine.Append(anna, events);

        (await _engine.Append(ben, events[1], Some.Event(), events[0])).ShouldBe(new AppendOutcome.Refused([events[1].Id, events[0].Id]));

        (await _engine.ReadAll(ben)).ShouldBeEmpty();
        (await _engine.ReadAll(anna)).ShouldBeTheSameAs(events);
    }

    [Fact]
    public async Task An_event_twice_in_one_call_is_stored_once()
    {
        var patient = await _engine.NewPatient();
        var events = Some.Events(2);

        (await _engine.Append(patient, events[0], events[1], events[0])).ShouldBe(new AppendOutcome.Appended(LastSeq: 2, New: 2));

        (await _engine.ReadAll(patient)).ShouldBeTheSameAs(events);
    }

    [Fact]
    public async Task An_id_with_two_contents_in_one_call_is_refused_and_named_once()
    {
        var patient = await _engine.NewPatient();
        var one = Some.Event();

        (await _engine.Append(patient, one, one with { Body = "[1]" }, one with { Body = "[2]" }))
            .ShouldBe(new AppendOutcome.Refused([one.Id]));

        (await _engine.ReadAll(patient)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_call_leaves_no_gap_and_can_be_mended()
    {
        var patient = await _engine.NewPatient();
        var (first, second) = (Some.Event(), Some.Event());
        await _engine.Append(patient, first);
        await _engine.Append(patient, second, first with { Body = "[]" });

        (await _engine.Append(patient, second)).ShouldBe(new AppendOutcome.Appended(LastSeq: 2, New: 1));

        (await _engine.ReadAll(patient)).ShouldBeTheSameAs([first, second]);
    }

    [Fact]
    public async Task Appending_nothing_changes_nothing()
    {
        var patient = await _engine.NewPatient();

        (await _engine.Append(patient)).ShouldBe(new AppendOutcome.Appended(LastSeq: 0, New: 0));

        (await _engine.Events.Read(patient, 0, TestContext.Current.CancellationToken)).ShouldBe(new EventPage(LastSeq: 0, []));
    }

    [Fact]
    public async Task A_patient_never_created_gets_no_events()
    {
        var (stranger, stray) = (new PatientId(Guid.NewGuid()), Some.Event());

        (await _engine.Append(stranger, stray)).ShouldBe(new AppendOutcome.UnknownPatient(stranger));

        (await _engine.ReadAll(stranger)).ShouldBeEmpty();
        (await _engine.Append(await _engine.NewPatient(), stray)).ShouldBe(new AppendOutcome.Appended(LastSeq: 1, New: 1));
    }

    [Fact]
    public async Task A_call_cancelled_before_it_began_stores_nothing()
    {
        var patient = await _engine.NewPatient();

        await Should.ThrowAsync<OperationCanceledException>(
            async () => await _engine.Events.Append(patient, [Some.Event()], new CancellationToken(canceled: true)));

        (await _engine.ReadAll(patient)).ShouldBeEmpty();
    }
}
