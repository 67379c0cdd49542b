using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>Watches the gaps between sessions and remembers what they ask for.</summary>
internal sealed class GapWatch(LapseRule rule, Func<int?> daysPerWeek)
{
    private DateOnly? _lastSession;
    private TimeSpan _offset;
    private DateOnly? _holdUntil;
    private bool _needsMornings;

    /// <summary>Safety answers from before this moment are too old.</summary>
    public DateTimeOffset? ScreenSince { get; private set; }

    /// <summary>Everything told before this moment is too old.</summary>
    public DateTimeOffset? AskAgainSince { get; private set; }

    public LapseFinding? On(DateOnly day) => _lastSession is { } last ? LapseDecision.Of(last, day, daysPerWeek(), rule) : null;

    /// <summary>Whether a gap is so recent that nothing rises.</summary>
    public bool IsHeld(DateOnly day) => _holdUntil is { } until && day < until;

    /// <summary>Whether the morning of a day must be told because of a session the day before.</summary>
    public bool NeedsMorning(DateOnly day) => _needsMornings && _lastSession == day.Plus(-1);

    /// <summary>The first morning after a session is all that a gap asks for.</summary>
    public void Woke(DateOnly day) => _needsMornings = _needsMornings && !NeedsMorning(day);

    public void Trained(RecordEvent.SessionFinished session) => (_lastSession, _offset) = (session.Day, session.At.Offset);

    /// <summary>Takes note of the gap up to a day, if there is one.</summary>
    public LapseFinding? Return(DateOnly day)
    {
        if (On(day) is not { } lapse)
        {
            return null;
        }

        _holdUntil = day.Plus(rule.HoldDays);
        if (lapse.Band.ScreenAgain)
        {
            ScreenSince = Midnight(lapse.LastSession.Plus(rule.Bands.First(band => band.ScreenAgain).FromDays));
            AskAgainSince = lapse.Band.AskAgain ? Midnight(lapse.LastSession.Plus(lapse.Band.FromDays)) : AskAgainSince;
            _needsMornings = true;
        }

        return lapse;
    }

    private DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), _offset);
}
