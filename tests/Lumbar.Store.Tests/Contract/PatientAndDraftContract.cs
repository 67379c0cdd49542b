namespace Lumbar.Store.Tests.Contract;

/// <summary>What every engine's patient and draft stores do.</summary>
public abstract class PatientAndDraftContract : IDisposable
{
    private readonly Engine _engine;

    protected PatientAndDraftContract(Engine engine) => _engine = engine;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_patient_exists_once_created()
    {
        var patient = new PatientId(Guid.NewGuid());

        (await _engine.Patients.Exists(patient, Ct)).ShouldBeFalse();
        (await _engine.Patients.Create(patient, Some.Morning, Ct)).ShouldBeTrue();

        _engine.Restart();
        (await _engine.Patients.Exists(patient, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task Creating_a_patient_again_says_so_and_keeps_the_record()
    {
        var patient = await _engine.NewPatient();
        var stored = Some.Event();
        await _engine.Append(patient, stored);

        (await _engine.Patients.Create(patient, Some.Morning.AddDays(1), Ct)).ShouldBeFalse();

        (await _engine.ReadAll(patient)).ShouldBeTheSameAs([stored]);
    }

    [Fact]
    public async Task The_last_draft_saved_is_the_one_loaded()
    {
        var patient = await _engine.NewPatient();

        (await _engine.Drafts.Save(patient, "intake", """{"step":1}""", Ct)).ShouldBeTrue();
        (await _engine.Drafts.Save(patient, "intake", """{"step":2}""", Ct)).ShouldBeTrue();

        _engine.Restart();
        (await _engine.Drafts.Load(patient, "intake", Ct)).ShouldBe("""{"step":2}""");
    }

    [Fact]
    public async Task Drafts_of_other_names_and_patients_stay_apart()
    {
        var (anna, ben) = (await _engine.NewPatient(), await _engine.NewPatient());
        await _engine.Drafts.Save(anna, "intake", "1", Ct);
        await _engine.Drafts.Save(anna, "morning", "2", Ct);
        await _engine.Drafts.Save(ben, "intake", "3", Ct);

        await _engine.Drafts.Delete(anna, "intake", Ct);

        (await _engine.Drafts.Load(anna, "intake", Ct)).ShouldBeNull();
        (await _engine.Drafts.Load(anna, "morning", Ct)).ShouldBe("2");
        (await _engine.Drafts.Load(ben, "intake", Ct)).ShouldBe("3");
    }

    [Fact]
    public async Task A_draft_is_no_part_of_the_record()
    {
        var patient = await _engine.NewPatient();

        await _engine.Drafts.Save(patient, "intake", "{}", Ct);

        (await _engine.ReadAll(patient)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_for_a_patient_never_created_is_not_kept()
    {
        var stranger = new PatientId(Guid.NewGuid());

        (await _engine.Drafts.Save(stranger, "intake", "{}", Ct)).ShouldBeFalse();

        (await _engine.Drafts.Load(stranger, "intake", Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Deleting_a_draft_that_is_not_there_is_fine()
    {
        var patient = await _engine.NewPatient();

        await _engine.Drafts.Delete(patient, "intake", Ct);

        (await _engine.Drafts.Load(patient, "intake", Ct)).ShouldBeNull();
    }
}
