using System.Security.Claims;
using Lumbar.Store;
using Microsoft.AspNetCore.Authentication;

namespace Lumbar.Web.People;

/// <summary>The person this request comes from, known by the profile cookie. Most visitors of the welcome page are nobody yet.</summary>
public sealed class CurrentPerson(IHttpContextAccessor http, IPatientStore patients, IEventStore events, TimeProvider time)
{
    private const string ProgrammeIssued = "programmeIssued";

    private Task<PatientId?>? _found;
    private Task<bool>? _hasPlan;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("There is no request, so there is no current person.");

    /// <summary>The person's id, or null for someone without a profile or whose record is gone.</summary>
    public Task<PatientId?> Find(CancellationToken ct) => _found ??= FindInStore(ct);

    /// <summary>Whether a programme was ever issued to this person.</summary>
    public Task<bool> HasPlan(CancellationToken ct) => _hasPlan ??= LookForPlan(ct);

    /// <summary>
    /// The person's id, with a new profile and an empty record when there was none. Only for a request that was sent
    /// on purpose (POST): looking at a page must not create anything.
    /// </summary>
    public async Task<PatientId> Begin(CancellationToken ct)
    {
        if (!HttpMethods.IsPost(Context.Request.Method))
        {
            throw new InvalidOperationException($"A profile begins with a POST, not with {Context.Request.Method}.");
        }

        if (await Find(ct) is { } known)
        {
            return known;
        }

        var patient = new PatientId(Guid.NewGuid());
        await patients.Create(patient, time.GetUtcNow(), ct);
        await SignIn(patient);
        _found = Task.FromResult<PatientId?>(patient);
        return patient;
    }

    /// <summary>Makes this browser the browser of a record that a code has opened. Only for a request that was sent on purpose (POST).</summary>
    public async Task Become(PatientId patient)
    {
        if (!HttpMethods.IsPost(Context.Request.Method))
        {
            throw new InvalidOperationException($"A record is opened with a POST, not with {Context.Request.Method}.");
        }

        await SignIn(patient);
        (_found, _hasPlan) = (Task.FromResult<PatientId?>(patient), null);
    }

    private async Task<PatientId?> FindInStore(CancellationToken ct) =>
        Guid.TryParseExact(Context.User.FindFirstValue(Profile.PatientClaim), "D", out var id) && await patients.Exists(new(id), ct)
            ? new PatientId(id)
            : null;

    private async Task<bool> LookForPlan(CancellationToken ct)
    {
        if (await Find(ct) is not { } patient)
        {
            return false;
        }

        var record = await events.Read(patient, afterSeq: 0, ct);
        return record.Events.Any(stored => stored.Type == ProgrammeIssued);
    }

    private Task SignIn(PatientId patient)
    {
        var identity = new ClaimsIdentity([new Claim(Profile.PatientClaim, patient.ToString())], Profile.Scheme);
        return Context.SignInAsync(Profile.Scheme, new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
    }
}
