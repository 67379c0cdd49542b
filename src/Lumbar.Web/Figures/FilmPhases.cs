using Lumbar.Motion.Film;

namespace Lumbar.Web.Figures;

/// <summary>
/// When a motion leaves its start, arrives at its end, turns and is back, in seconds of its film. The player stretches each
/// part to the dose: the way out, the hold at the end, the way back.
/// </summary>
public sealed record FilmPhases
{
    private const double Same = 1e-6;

    /// <summary>Until here it is still at the start.</summary>
    public required double Leaves { get; init; }

    /// <summary>Here it is at the end for the first time.</summary>
    public required double Arrives { get; init; }

    /// <summary>Until here it stays at the end.</summary>
    public required double Turns { get; init; }

    /// <summary>From here on it is at the start again.</summary>
    public required double Returns { get; init; }

    /// <summary>The phases of a film, read from its samples; its end is the pose farthest from its start. A film that never moves has all of them at its beginning.</summary>
    public static FilmPhases Of(MotionFilm film)
    {
        var start = film.Samples[0].Progress;
        var far = film.Samples.Max(sample => Math.Abs(sample.Progress - start));
        if (far < Same)
        {
            return new FilmPhases { Leaves = 0, Arrives = 0, Turns = 0, Returns = 0 };
        }

        bool IsEnd(FilmSample sample) => far - Math.Abs(sample.Progress - start) < Same;
        var arrives = film.Samples.First(IsEnd).Seconds;
        var away = film.Samples.Where(sample => Math.Abs(sample.Progress - start) >= Same).ToList();
        return new FilmPhases
        {
            Leaves = film.Samples.Last(sample => sample.Seconds < away[0].Seconds).Seconds,
            Arrives = arrives,
            Turns = film.Samples.SkipWhile(sample => sample.Seconds < arrives).TakeWhile(IsEnd).Last().Seconds,
            Returns = film.Samples.FirstOrDefault(sample => sample.Seconds > away[^1].Seconds)?.Seconds ?? film.Seconds,
        };
    }
}
