using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>Goes through the record, entry after entry, and keeps where each exercise stands.</summary>
internal sealed class CourseReplay
{
    private readonly CourseRequest _request;
    private readonly ProgressionRules _rules;
    private readonly Dictionary<DateOnly, Morning> _mornings;
    private readonly FlareWatch _flares;
    private readonly StepLedger _steps;
    private readonly Moment _moment;
    private readonly List<SessionReading> _sessions = [];
    private readonly List<MorningReading> _readings = [];
    private readonly List<(Track Track, DayWork Work)> _open = [];
    private DateOnly? _lastSession;
    private DateTimeOffset _lastSessionAt;
    private DateOnly? _lastMorning;
    private DateOnly? _holdUntil;
    private DateTimeOffset? _lapseScreen;
    private DateTimeOffset? _lapseAskAgain;
    private bool _needsMornings;
    private int _returnDaysLeft;
    private bool _wasRelief;

    public CourseReplay(CourseRequest request)
    {
        _request = request;
        _rules = request.Knowledge.Progression;
        _mornings = Morning.ByDay(request.State.Mornings);
        _flares = new FlareWatch(_rules.NextDay, _rules.Flare);
        _moment = new Moment(request.Knowledge);
        _steps = new StepLedger(request, _moment);
    }

    public void Apply(RecordEvent e)
    {
        _steps.Remember();
        switch (e)
        {
            case RecordEvent.MorningChecked morning when _lastMorning != morning.Day: Wake(_mornings[morning.Day], morning.At); break;
            case RecordEvent.SessionFinished session: Train(session); break;
            case RecordEvent.FlareReported flare: Flare(flare); break;
            case RecordEvent.ProgrammeIssued issued: _steps.Start(issued); break;
            case RecordEvent.ProposalAnswered answer: _steps.Answer(answer, IsHeld(answer.Day)); break;
            case RecordEvent.EpisodeDescribed episode: Tell(episode); break;
        }

        _moment.Apply(e);
        Relieve(e.Day);
    }

    public CourseOutcome Outcome()
    {
        var on = _request.On;
        var lapse = Gap(on);
        if (lapse is not null)
        {
            _steps.Lapse(lapse, on);
            Lapsed(lapse, null);
        }

        _steps.EndPhaseIns(on);
        return new CourseOutcome
        {
            Standings = _steps.Standings(),
            Proposals = _steps.Proposals,
            Sessions = _sessions.ToValueList(),
            Mornings = _readings.ToValueList(),
            Flares = _flares.Spells,
            Lapse = lapse,
            ReturnDaysLeft = _returnDaysLeft,
            Usual = _flares.Usual(on, _moment.ToldPain),
            ScreenSince = Later(_flares.Spells is [.., var last] ? last.Began : null, _lapseScreen),
            AskAgainSince = _lapseAskAgain,
            DirectionSince = Later(_flares.Spells is [.., var spell] ? spell.Began : null, _lapseAskAgain),
            NeedsMorning = _needsMornings && _lastSession == on.AddDays(-1) && _lastMorning != on,
            Outlooks = _steps.Outlooks(on, track => FactsOf(track, on)),
        };
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other ?? one : one;

    private void Wake(Morning morning, DateTimeOffset at)
    {
        _lastMorning = morning.Day;
        var usual = _flares.Usual(morning.Day, _moment.ToldPain) ?? UsualMorning.Of(morning.Pain);
        var reading = NextDayDecision.Of(morning, usual, _moment.Leg, _rules.NextDay);
        _readings.Add(new MorningReading(morning.Day, morning.Pain, reading, usual));
        var calm = Settle(morning, usual, at);
        var isOver = _flares.Add(morning, at, _moment.ToldPain);
        if (isOver)
        {
            _steps.Return(morning.Day, _rules.Flare);
            _returnDaysLeft = _rules.Flare.ReturnSessions;
        }

        KeepStepsBeforeFlare();
        if (_flares.Current is null)
        {
            _steps.Raise(calm, morning.Day, track => FactsOf(track, morning.Day), () => _moment.Context(morning.Day));
        }
    }

    /// <summary>Closes the days that waited for this morning, and returns the exercises whose day was calm and fine.</summary>
    private List<Track> Settle(Morning morning, UsualMorning usual, DateTimeOffset at)
    {
        var calm = new List<Track>();
        var goodDays = new HashSet<DateOnly>();
        var badDays = new HashSet<DateOnly>();
        foreach (var (track, work) in _open.ToArray())
        {
            if (ReadingFor(work, morning, usual) is not { } next)
            {
                continue;
            }

            _open.Remove((track, work));
            Note(work.Day, next);
            (next == NextDay.Fine && work.Colour < SessionColour.Red ? goodDays : badDays).Add(work.Day);
            if (Close(track, work, next, morning.Day, usual, at))
            {
                calm.Add(track);
            }
        }

        _returnDaysLeft = Math.Max(0, _returnDaysLeft - goodDays.Except(badDays).Count());
        return calm;
    }

    /// <summary>How the morning reads for a day of work, or null while a small ache may still go.</summary>
    private NextDay? ReadingFor(DayWork work, Morning morning, UsualMorning usual)
    {
        var days = morning.Day.DayNumber - work.Day.DayNumber;
        if (work.IsAching)
        {
            return days == _rules.NextDay.AcheDays
                ? NextDayDecision.HasGone(morning, usual, _rules.NextDay) ? NextDay.Fine : NextDay.NotFine
                : days > _rules.NextDay.AcheDays ? NextDay.Unknown : null;
        }

        var reading = days == 1 ? NextDayDecision.Of(morning, usual, work.LegBefore, _rules.NextDay) : NextDay.Unknown;
        work.IsAching = days == 1 && reading == NextDay.Unknown;
        return work.IsAching || days == 0 ? null : reading;
    }

    /// <summary>What follows from a day and its morning. Returns whether it was calm and fine.</summary>
    private bool Close(Track track, DayWork work, NextDay next, DateOnly today, UsualMorning usual, DateTimeOffset at)
    {
        var isInFlare = _flares.Current is not null;
        switch (work.Colour, next)
        {
            case (SessionColour.Green, NextDay.Fine):
                track.Streak++;
                track.DaysDoneSinceChange++;
                return true;
            case (SessionColour.Green, NextDay.Unknown):
                track.DaysDoneSinceChange++;
                return false;
            case (SessionColour.Red or SessionColour.Stop, NextDay.NotFine):
                _flares.Begin(at, ProgressionRuleIds.FlareRed, usual, new Fact("exercise", track.Exercise.Id.Value));
                return false;
            case (SessionColour.Green or SessionColour.Amber, NextDay.NotFine) when !isInFlare:
                _steps.Ease(track, work, today);
                return false;
            default:
                track.Streak = 0;
                track.DaysDoneSinceChange++;
                return false;
        }
    }

    private void Train(RecordEvent.SessionFinished session)
    {
        if (Gap(session.Day) is { } lapse)
        {
            _steps.Lapse(lapse, session.Day);
            Lapsed(lapse, session.PainBefore);
        }

        var legBefore = _moment.Leg;
        var colour = ColourDecision.Of(session, legBefore, _rules.Colour);
        _sessions.Add(new SessionReading(session.Session, session.At, colour, NextDay.Unknown));
        var reds = 0;
        foreach (var item in session.Items)
        {
            var itsColour = ColourDecision.OfItem(session, item, legBefore, _rules.Colour);
            reds += itsColour >= SessionColour.Red ? 1 : 0;
            if (_steps.Do(session, item, itsColour, legBefore) is { } done)
            {
                _open.RemoveAll(open => open.Work == done.Work);
                _open.Add(done);
            }
        }

        if (reds >= _rules.Flare.RedExercises)
        {
            var usual = _flares.Usual(session.Day, _moment.ToldPain) ?? UsualMorning.Of(session.PainBefore);
            _flares.Begin(session.At, ProgressionRuleIds.FlareRed, usual, new Fact("redExercises", $"{reds}"));
        }

        (_lastSession, _lastSessionAt) = (session.Day, session.At);
        KeepStepsBeforeFlare();
    }

    private void Flare(RecordEvent.FlareReported flare)
    {
        var usual = _flares.Usual(flare.Day, _moment.ToldPain) ?? UsualMorning.Of(Nprs.Of(0));
        _flares.Begin(flare.At, ProgressionRuleIds.FlareSaid, usual);
        KeepStepsBeforeFlare();
    }

    /// <summary>Told anew after a long gap, the flare-up of then is no longer the question.</summary>
    private void Tell(RecordEvent.EpisodeDescribed episode)
    {
        if (Gap(episode.Day) is { Band.AskAgain: true } && _flares.Current is not null)
        {
            _flares.End(episode.Day);
            _steps.Return(episode.Day, _rules.Flare);
        }
    }

    /// <summary>When relief begins, work that goes on in it begins again small.</summary>
    private void Relieve(DateOnly day)
    {
        var isRelief = _moment.IsRelief(day);
        if (isRelief && !_wasRelief)
        {
            _steps.Relieve(day);
        }

        _wasRelief = isRelief;
    }

    private LapseFinding? Gap(DateOnly day) =>
        _lastSession is { } last ? LapseDecision.Of(last, day, _moment.DaysPerWeek, _rules.Lapse) : null;

    private void Lapsed(LapseFinding lapse, Nprs? painNow)
    {
        _holdUntil = lapse.LastSession.AddDays(lapse.Days + _rules.Lapse.HoldDays);
        if (!lapse.Band.ScreenAgain)
        {
            return;
        }

        var first = _rules.Lapse.Bands.First(band => band.ScreenAgain);
        _lapseScreen = Midnight(lapse.LastSession.AddDays(first.FromDays));
        _lapseAskAgain = lapse.Band.AskAgain ? Midnight(lapse.LastSession.AddDays(lapse.Band.FromDays)) : _lapseAskAgain;
        _needsMornings = true;
        if (painNow is { } pain)
        {
            _flares.StartAnew(lapse.LastSession.AddDays(lapse.Days), UsualMorning.Of(pain));
        }
    }

    private DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), _lastSessionAt.Offset);

    private void Note(DateOnly day, NextDay next)
    {
        for (var i = _sessions.Count - 1; i >= 0 && _sessions[i].Day >= day; i--)
        {
            _sessions[i] = _sessions[i].Day == day ? _sessions[i] with { NextDay = next } : _sessions[i];
        }
    }

    private void KeepStepsBeforeFlare()
    {
        if (_flares.Current is not null)
        {
            _steps.KeepBeforeFlare();
        }
    }

    private bool IsHeld(DateOnly day) => _flares.Current is not null || (_holdUntil is { } until && day < until);

    private ProgressFacts FactsOf(Track track, DateOnly day)
    {
        var work = track.Days[^1];
        return new ProgressFacts
        {
            Streak = track.Streak,
            InReserve = work.Reserve,
            Effort = work.Effort,
            DonePercent = work.DonePercent,
            IsFormOk = work.IsFormOk,
            DaysSinceChange = track.LastChange is { } change ? day.DayNumber - change.DayNumber : null,
            SessionsSinceChange = track.DaysDoneSinceChange,
            DaysSinceFlare = _flares.DaysSince(day),
            ReturnDaysLeft = _returnDaysLeft,
            IsAfterLapse = _holdUntil is { } until && day < until,
            AdherencePercent = Adherence.Percent(_sessions, day, _moment.DaysPerWeek, _rules.Progress),
            Raised = _steps.RaisedSince(day.AddDays(-_rules.Progress.WindowDays)),
            ProgrammeSize = _steps.ProgrammeSize(day),
            IsAcute = _moment.IsAcute(day),
            IsAtTop = track.IsAtTop,
            NextHold = track.NextHold,
            NextRepetitions = track.NextRepetitions,
            IsGrowthPossible = track.IsAtTop || _steps.GrowthOf(track, day).IsPossible,
        };
    }
}
