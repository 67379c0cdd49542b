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
    private readonly AllSteps _all;
    private readonly Moment _moment;
    private readonly OpenDays _days;
    private readonly GapWatch _gaps;
    private readonly HoldingWatch _holding;
    private readonly ReviewWatch _reviews;
    private readonly ProgressPicture _progress;
    private readonly List<SessionReading> _sessions;
    private readonly List<MorningReading> _readings;
    private DateOnly? _lastMorning;
    private DateTimeOffset? _stopped;
    private bool _wasRelief;

    public CourseReplay(CourseRequest request)
    {
        _request = request;
        _rules = request.Knowledge.Progression;
        _mornings = Morning.ByDay(request.State.Mornings);
        (_sessions, _readings) = (new(request.State.Sessions.Count), new(_mornings.Count));
        _moment = new Moment(request.Knowledge);
        _flares = new FlareWatch(_rules.NextDay, _rules.Flare, () => _moment.Leg);
        _gaps = new GapWatch(_rules.Lapse, () => _moment.DaysPerWeek);
        _steps = new StepLedger(request, () => _moment.DaysPerWeek);
        _all = new AllSteps(_steps, _rules);
        _holding = new HoldingWatch(request, _all);
        _reviews = new ReviewWatch(request, () => _moment.Leg);
        _days = new OpenDays(_rules, _flares, _steps);
        _progress = new ProgressPicture(_rules.Progress)
        {
            Moment = _moment, Flares = _flares, Gaps = _gaps, Steps = _steps, Holding = _holding, Reviews = _reviews, Sessions = _sessions,
        };
    }

    public void Apply(RecordEvent e)
    {
        _steps.Remember();
        _progress.Forget();
        _reviews.Begin(e.Day, _flares, _sessions);
        switch (e)
        {
            case RecordEvent.MorningChecked morning when _lastMorning != morning.Day: Wake(_mornings[morning.Day], morning.At); break;
            case RecordEvent.SessionFinished session: Train(session); break;
            case RecordEvent.FlareReported flare: Flare(flare); break;
            case RecordEvent.ProgrammeIssued issued: _steps.Start(issued); break;
            case RecordEvent.ProposalAnswered answer: _steps.Answer(answer, IsHeld(answer.Day)); break;
            case RecordEvent.EpisodeDescribed episode: Tell(episode); break;
            case RecordEvent.PreferencesSet wishes: _all.Spread(wishes); break;
            case RecordEvent.MeasureAnswered answer: _holding.Note(answer); break;
        }

        _moment.Apply(e);
        if (e is RecordEvent.PreferencesSet)
        {
            _all.NoteAll(e.Day);
        }

        Relieve(e.Day);
        _reviews.Note(e, e is RecordEvent.SessionFinished && _sessions[^1].Colour >= SessionColour.Red);
    }

    public CourseOutcome Outcome()
    {
        var on = _request.On;
        _progress.Forget();
        var lapse = Return(on, painNow: null);
        _reviews.Finish(on, _flares, _sessions);
        _all.Rust(on);
        _steps.EndPhaseIns(on);
        return new CourseOutcome
        {
            Standings = _steps.Standings(),
            Proposals = _steps.Proposals,
            Sessions = _sessions.ToValueList(),
            Mornings = _readings.ToValueList(),
            Flares = _flares.Spells,
            Lapse = lapse,
            ReturnDaysLeft = _progress.ReturnDaysLeft,
            Usual = _flares.Usual(on, _moment.ToldPain),
            ScreenSince = Days.Later(Days.Later(_flares.LastBegan, _gaps.ScreenSince), _stopped),
            AskAgainSince = _gaps.AskAgainSince,
            DirectionSince = Days.Later(_flares.LastBegan, _gaps.AskAgainSince),
            NeedsMorning = _gaps.NeedsMorning(on) && _lastMorning != on,
            IsHolding = _holding.IsHolding,
            IsStillIrritable = _moment.IsStillIrritable,
            Outcomes = _reviews.FactsOn(on),
            Reviews = _reviews.Open,
            ReviewSpells = _reviews.Spells,
            IsLegHeld = _moment.IsLegHeld(on),
            Changes = _moment.Changes,
            Opened = _steps.Opened(),
            Outlooks = _steps.Outlooks(on, _progress),
        };
    }

    private void Wake(Morning morning, DateTimeOffset at)
    {
        _lastMorning = morning.Day;
        _gaps.Woke(morning.Day);
        var usual = _flares.Usual(morning.Day, _moment.ToldPain) ?? UsualMorning.Of(morning.Pain);
        var reading = NextDayDecision.Of(morning, usual, _moment.Leg, _rules.NextDay);
        _readings.Add(new MorningReading(morning.Day, morning.Pain, reading, usual));
        var settled = _days.Settle(morning, usual, at);
        _progress.ReturnDaysLeft = Math.Max(0, _progress.ReturnDaysLeft - settled.GoodDays);
        foreach (var (day, next) in settled.Read)
        {
            SessionReading.Note(_sessions, day, next);
        }

        var isOver = _flares.Add(morning, at, usual);
        if (isOver)
        {
            _all.Return(morning.Day, _rules.Flare);
            _progress.ReturnDaysLeft = _rules.Flare.ReturnSessions;
        }

        KeepStepsBeforeFlare();
        if (_flares.Current is null)
        {
            _holding.Look(morning.Day, _sessions, _flares, _wasRelief || _progress.ReturnDaysLeft > 0 || _moment.IsAcute(morning.Day));
            _steps.Raise(settled.Calm, morning.Day, _progress);
        }
    }

    private void Train(RecordEvent.SessionFinished session)
    {
        Return(session.Day, session.PainBefore);
        var legBefore = _moment.Leg;
        var colour = ColourDecision.OfAll(session, legBefore, _rules.Colour);
        HashSet<ExerciseId>? red = null;
        var pain = new PainOfItems(session);
        foreach (var item in session.Items)
        {
            var worst = pain.Of(item);
            var read = new ItemReading(item, worst, ColourDecision.OfItem(session, item, worst, legBefore, _rules.Colour));
            colour = ColourDecision.Stricter(colour, read.Colour);
            _ = read.Colour >= SessionColour.Red && (red ??= []).Add(item.Exercise);
            if (_steps.Do(session, read, legBefore) is { } done)
            {
                _days.Add(done.Track, done.Work);
            }
        }

        _sessions.Add(new SessionReading(session.Session, session.At, colour, NextDay.Unknown));
        _stopped = colour == SessionColour.Stop ? session.At : _stopped;
        if (red?.Count >= _rules.Flare.RedExercises)
        {
            var usual = _flares.Usual(session.Day, _moment.ToldPain) ?? UsualMorning.Of(session.PainBefore);
            _flares.Begin(session.At, ProgressionRuleIds.FlareRed, usual, new Fact("redExercises", $"{red.Count}"));
        }

        _gaps.Trained(session);
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
        if (_gaps.On(episode.Day) is { Band.AskAgain: true } && _flares.Current is not null)
        {
            _flares.End(episode.Day);
            _all.Return(episode.Day, _rules.Flare);
        }
    }

    /// <summary>What a gap up to a day does, if there is one.</summary>
    private LapseFinding? Return(DateOnly day, Nprs? painNow)
    {
        var lapse = _gaps.Return(day);
        if (lapse is null)
        {
            return null;
        }

        _all.Lapse(lapse, day);
        if (lapse.Band.AskAgain)
        {
            _holding.End(day);
        }

        if (lapse.Band.ScreenAgain && painNow is { } pain)
        {
            _flares.StartAnew(day, UsualMorning.Of(pain));
        }

        return lapse;
    }

    /// <summary>When relief begins, work that goes on in it begins again small.</summary>
    private void Relieve(DateOnly day)
    {
        var isRelief = _moment.IsRelief(day);
        if (isRelief && !_wasRelief)
        {
            _all.Relieve(day);
            _holding.End(day);
        }

        _wasRelief = isRelief;
    }

    private void KeepStepsBeforeFlare()
    {
        if (_flares.Current is { } flare)
        {
            _all.KeepBeforeFlare();
            _holding.End(flare.FirstDay);
        }
    }

    private bool IsHeld(DateOnly day) => _flares.Current is not null || _gaps.IsHeld(day) || _gaps.On(day) is not null;
}
