using System.Security.Cryptography;
using Lumbar.Store;
using Lumbar.Web.People;
using Microsoft.AspNetCore.DataProtection;

namespace Lumbar.Web.Resume;

/// <summary>
/// The code by which a person opens their record on another device. The store has only its fingerprint; the code itself is
/// shown in the browser it was made in, from a sealed cookie, for an hour, and on the paper it is printed on.
/// </summary>
public sealed class ResumeDesk(IResumeCodeStore codes, CurrentPerson person, IHttpContextAccessor http, IDataProtectionProvider keys, TimeProvider time)
{
    /// <summary>How long a code works, in days: as long as a handout is of use.</summary>
    public const int Days = 30;

    private const string CookieName = "lumbar-code";
    private const string CookiePath = "/handout";
    private static readonly TimeSpan Shown = TimeSpan.FromHours(1);

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("There is no request.");

    private ITimeLimitedDataProtector Seal => keys.CreateProtector("lumbar-resume").ToTimeLimitedDataProtector();

    /// <summary>Makes a new code; the one before opens nothing any more.</summary>
    public async Task Make(CancellationToken ct)
    {
        if (await person.Find(ct) is not { } patient)
        {
            return;
        }

        var code = ResumeCode.New();
        await codes.Keep(patient, code.Hash, time.GetUtcNow().AddDays(Days), ct);
        Context.Response.Cookies.Append(CookieName, Seal.Protect(code.ToString(), Shown), new CookieOptions
        {
            Path = CookiePath,
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = Context.Request.IsHttps,
            MaxAge = Shown,
            IsEssential = true,
        });
    }

    /// <summary>Throws the code away.</summary>
    public async Task ThrowAway(CancellationToken ct)
    {
        if (await person.Find(ct) is { } patient)
        {
            await codes.Drop(patient, ct);
        }

        Context.Response.Cookies.Delete(CookieName, new CookieOptions { Path = CookiePath });
    }

    /// <summary>Until when a code of this person works, or null without one.</summary>
    public async Task<DateTimeOffset?> WorksUntil(CancellationToken ct) => (await Entry(ct))?.Expires;

    /// <summary>The code, when this browser made it a short while ago and it still works.</summary>
    public async Task<ResumeCode?> Code(CancellationToken ct) =>
        Kept() is { } code && await Entry(ct) is { } entry && entry.Hash == code.Hash ? code : null;

    /// <summary>Opens the record of a code in this browser; false when it opens none.</summary>
    public async Task<bool> Open(string? typed, CancellationToken ct)
    {
        if (ResumeCode.Read(typed) is not { } code || await codes.Find(code.Hash, time.GetUtcNow(), ct) is not { } patient)
        {
            return false;
        }

        await person.Become(patient);
        return true;
    }

    private async Task<ResumeCodeEntry?> Entry(CancellationToken ct) =>
        await person.Find(ct) is { } patient ? await codes.Of(patient, time.GetUtcNow(), ct) : null;

    private ResumeCode? Kept()
    {
        try
        {
            return Context.Request.Cookies[CookieName] is { Length: > 0 } kept ? ResumeCode.Read(Seal.Unprotect(kept)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
