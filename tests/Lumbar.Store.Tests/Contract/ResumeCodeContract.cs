namespace Lumbar.Store.Tests.Contract;

/// <summary>What every engine's resume codes do.</summary>
public abstract class ResumeCodeContract : IDisposable
{
    private static readonly DateTimeOffset Expires = Some.Morning.AddDays(30);

    private readonly Engine _engine;

    protected ResumeCodeContract(Engine engine) => _engine = engine;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IResumeCodeStore Codes => _engine.Codes;

    public void Dispose()
    {
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_code_opens_its_record_until_it_runs_out()
    {
        var patient = await _engine.NewPatient();
        (await Codes.Keep(patient, "one", Expires, Ct)).ShouldBeTrue();
        _engine.Restart();

        (await Codes.Find("one", Expires.AddTicks(-1), Ct)).ShouldBe(patient);
        (await Codes.Of(patient, Expires.AddTicks(-1), Ct)).ShouldBe(new ResumeCodeEntry("one", Expires));
        (await Codes.Find("one", Expires, Ct)).ShouldBeNull();
        (await Codes.Of(patient, Expires, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_new_code_ends_the_one_before_and_no_other_persons()
    {
        var (patient, other) = (await _engine.NewPatient(), await _engine.NewPatient());
        await Codes.Keep(patient, "one", Expires, Ct);
        await Codes.Keep(other, "others", Expires, Ct);

        await Codes.Keep(patient, "two", Expires, Ct);

        (await Codes.Find("one", Some.Morning, Ct)).ShouldBeNull();
        (await Codes.Find("two", Some.Morning, Ct)).ShouldBe(patient);
        (await Codes.Find("others", Some.Morning, Ct)).ShouldBe(other);
    }

    [Fact]
    public async Task A_code_thrown_away_opens_nothing()
    {
        var patient = await _engine.NewPatient();
        await Codes.Keep(patient, "one", Expires, Ct);

        await Codes.Drop(patient, Ct);

        (await Codes.Find("one", Some.Morning, Ct)).ShouldBeNull();
        (await Codes.Of(patient, Some.Morning, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_gets_no_code()
    {
        (await Codes.Keep(new PatientId(Guid.NewGuid()), "one", Expires, Ct)).ShouldBeFalse();

        (await Codes.Find("one", Some.Morning, Ct)).ShouldBeNull();
    }
}
