using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>The steps of all exercises, and every proposal to change one. Easing off holds at once; a rise may have to wait.</summary>
internal sealed class StepLedger(CourseRequest request, Func<int?> daysPerWeek)
{
    private readonly KnowledgeBase _knowledge = request.Knowledge;
    private readonly ProgressionRules _rules = request.Knowledge.Progression;
    private readonly Dictionary<ExerciseId, Track> _tracks = [];
    private readonly ProposalBook _book = new();
    private RecordEvent.ProgrammeIssued? _programme;

    /// <summary>The days a week of what loads while holding, or null.</summary>
    public int? HoldingDays { get; set; }

    /// <summary>The days a week the person has, or null when not said.</summary>
    public int? DaysPerWeek => daysPerWeek();

    public ProgressionRules Rules => _rules;

    public ValueList<DoseProposal> Proposals => _book.All;

    /// <summary>Whether a rise of it waits for a clinician's answer.</summary>
    public bool IsWaiting(Track track) => _book.IsWaiting(track.Exercise.Id);

    /// <summary>The steps as they are now are those before the entry that comes.</summary>
    public void Remember()
    {
        foreach (var track in _tracks.Values)
        {
            track.Remember();
        }
    }

    /// <summary>What was given for the first time begins where it was given; what takes the place of another variant, with no more than that.</summary>
    public void Start(RecordEvent.ProgrammeIssued issued)
    {
        foreach (var item in issued.Exercises)
        {
            if (_tracks.TryGetValue(item.Exercise, out var track))
            {
                Resume(track, issued.Day);
            }
            else if (LadderOf(item.Exercise) is { } found)
            {
                _tracks[item.Exercise] = new Track(found.Exercise, found.Ladder, item.Step) { LastGiven = issued.Day };
            }
        }

        _programme = issued;
    }

    private void Resume(Track track, DateOnly day)
    {
        if (!IsInProgramme(track))
        {
            Comeback.Given(this, track, day, _rules);
        }

        track.LastGiven = day;
    }

    /// <summary>Takes in what was done of an exercise, and eases off at once when it was too much.</summary>
    public (Track Track, DayWork Work)? Do(RecordEvent.SessionFinished session, ItemReading read, LegSymptom legBefore)
    {
        var item = read.Item;
        if ((_tracks.GetValueOrDefault(item.Exercise) ?? Begin(item)) is not { } track)
        {
            return null;
        }

        track.EndPhaseIn(session.Day, Sessions(track));
        Comeback.After(this, track, session.Day, _rules);
        var work = track.WorkOf(session.Day, legBefore < session.LegAfter ? legBefore : session.LegAfter);
        work.Add(read, SessionWork.PercentOf(track, item, _programme));
        if (read.Colour >= SessionColour.Red && track.LastRedSession != session.Id)
        {
            track.LastRedSession = session.Id;
            AfterRed(track, session.Day);
        }

        return (track, work);
    }

    /// <summary>One step down after a morning that was not fine, and after amber a rest.</summary>
    public void Ease(Track track, DayWork work, DateOnly day)
    {
        Lower(track, day, track.Step - _rules.Action.StepsDown, Because(ProgressionRuleIds.Down, _rules.Action.Source, "colour", Words<SessionColour>.Of(work.Colour)));
        if (work.Colour == SessionColour.Amber)
        {
            track.RestUntil = Later(track.RestUntil, work.Day.Plus(_rules.Action.RestDays));
        }
    }

    /// <summary>Raises what may rise of the programme, not what only warms up or cools down; what changed longest ago comes first.</summary>
    public void Raise(List<Track> calm, DateOnly day, ProgressPicture progress)
    {
        calm.Sort(LongestUnchangedFirst);
        var turn = new Turn(this, day, progress);
        foreach (var track in calm)
        {
            if (!ProgressDecision.IsDue(track, day, _rules.Progress) || !IsInProgramme(track))
            {
                continue;
            }

            track.EndPhaseIn(day, Sessions(track));
            if (!IsWaiting(track) && !progress.IsEnoughRaised(day) && turn.Before(track) is null && ProgressDecision.MayRise(track, day, progress, _rules.Progress))
            {
                Propose(track, day);
                turn.Forget();
            }
        }
    }

    /// <summary>A clinician's answer to a proposal that waits. Nothing rises by it while everything is held.</summary>
    public void Answer(RecordEvent.ProposalAnswered answer, bool isHeld)
    {
        if (_book.FindWaiting(answer.Proposal) is not { } proposal || answer.Answer is not { } reply)
        {
            return;
        }

        var track = _tracks[proposal.Exercise];
        var growth = GrowthOf(track, answer.Day);
        var holds = reply == ProposalReply.Accepted && !isHeld && track.Step == proposal.From && growth.IsPossible;
        _book.Settle(proposal, holds ? ProposalStatus.Applied : ProposalStatus.Dropped);
        if (holds)
        {
            track.Rise(answer.Day, growth.PhaseIn, Sessions(track));
        }
    }

    public WeeklyWork.RiseOutcome GrowthOf(Track track, DateOnly day) => WeeklyWork.ForRise(track, day, Sessions(track), _rules.Progress);

    public int RaisedSince(DateOnly after) => _book.RaisedSince(after);

    /// <summary>The exercises of the programme given last, or of the last days when none was given.</summary>
    public int ProgrammeSize(DateOnly day) =>
        _programme?.Exercises.Count ?? _tracks.Values.Count(track => track.LastDone > day.Plus(-_rules.Progress.WindowDays));

    public void EndPhaseIns(DateOnly day)
    {
        foreach (var track in _tracks.Values)
        {
            track.EndPhaseIn(day, Sessions(track));
        }
    }

    public ValueList<Standing> Standings() => InOrder().Select(track => track.ToStanding()).ToValueList();

    /// <summary>The exercises that others have opened (D-8).</summary>
    public ValueList<ExerciseId> Opened() => _rules.Unlocks
        .Where(unlock => _tracks.TryGetValue(unlock.Needs, out var track) && track.WentWell(unlock))
        .Select(unlock => unlock.Exercise)
        .ToValueList();

    /// <summary>What each exercise done lately still waits for.</summary>
    public ValueList<Outlook> Outlooks(DateOnly on, ProgressPicture progress)
    {
        var turn = new Turn(this, on, progress);
        return InOrder()
            .Where(track => IsInProgramme(track) && track.LastDone > on.Plus(-_rules.Action.OutDays))
            .Select(track => new Outlook(track.Exercise.Id, Missing(track, on, progress, turn)))
            .ToValueList();
    }

    private ValueList<Reason> Missing(Track track, DateOnly on, ProgressPicture progress, Turn turn)
    {
        var own = ProgressDecision.Unmet(progress.FactsOf(track, on), () => progress.Context(on), _rules.Progress).ToValueList();
        return own.Count == 0 && turn.Before(track) is { } first
            ? [Because(ProgressionRuleIds.NeedsTurn, _rules.Progress.Source, "first", first.Exercise.Id.Value)]
            : own;
    }

    /// <summary>Whether the programme given last has it; when none was given, all that is done counts.</summary>
    public bool IsInProgramme(Track track) => _programme is null || SessionWork.Given(_programme, track.Exercise.Id) is not null;

    private static int LongestUnchangedFirst(Track one, Track other)
    {
        var byChange = (one.LastChange ?? DateOnly.MinValue).CompareTo(other.LastChange ?? DateOnly.MinValue);
        return byChange == 0 ? one.Exercise.Id.CompareTo(other.Exercise.Id) : byChange;
    }

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    public static Reason Because(RuleId rule, SourceId source, string fact, string value) => Reason.Of(rule, source, new Fact(fact, value));

    /// <summary>What was done without being given begins on the step that was done.</summary>
    private Track? Begin(SessionItem item) => LadderOf(item.Exercise) is { } found
        ? _tracks[item.Exercise] = new Track(found.Exercise, found.Ladder, SessionWork.StepOf(found.Ladder, item))
        : null;

    private (Exercise Exercise, Ladder Ladder)? LadderOf(ExerciseId id) =>
        _knowledge.TryFind(id, out var exercise) && exercise.Ladder is { } ladder ? (exercise, _knowledge.LadderOf(ladder)) : null;

    private void AfterRed(Track track, DateOnly day)
    {
        var again = track.LastRed is { } last && day.DayNumber - last.DayNumber < _rules.Action.RedAgainDays;
        Lower(track, day, track.Step - _rules.Action.StepsDownAfterRed, Because(ProgressionRuleIds.Red, _rules.Action.Source, "day", $"{day:yyyy-MM-dd}"));
        track.RestUntil = Later(track.RestUntil, day.Plus(_rules.Action.RestDays));
        track.EasierUntil = day.Plus(_rules.Action.OutDays);
        track.OutUntil = again ? day.Plus(_rules.Action.OutDays) : track.OutUntil;
        track.LastRed = day;
    }

    private void Propose(Track track, DateOnly day)
    {
        var applies = request.Supervision == Supervision.SelfUse;
        var facts = new Fact("streak", $"{track.Streak}");
        var growth = GrowthOf(track, day);
        _book.Add(new DoseProposal
        {
            Exercise = track.Exercise.Id,
            On = day,
            From = track.Step,
            To = track.Step + 1,
            Why = Reason.Of(ProgressionRuleIds.Up, _rules.Progress.Source, facts, new Fact("inReserve", $"{track.Days[^1].Reserve}")),
            Status = applies ? ProposalStatus.Applied : ProposalStatus.Waiting,
        });
        if (applies)
        {
            track.Rise(day, growth.PhaseIn, Sessions(track));
        }
    }

    public void Lower(Track track, DateOnly day, int to, Reason why)
    {
        var from = track.Step;
        _book.Drop(track.Exercise.Id);
        track.Lower(day, to, Sessions(track));
        if (track.Step != from)
        {
            _book.Add(new DoseProposal { Exercise = track.Exercise.Id, On = day, From = from, To = track.Step, Why = why, Status = ProposalStatus.Applied });
        }
    }

    /// <summary>The sessions of a week; while holding, fewer of those that have left the first step.</summary>
    public int Sessions(Track track) => Math.Min(
        WeeklyWork.Sessions(track.Ladder, daysPerWeek()),
        track is { Ladder.NeedsRestDay: true, Step: > 0 } ? HoldingDays ?? int.MaxValue : int.MaxValue);

    public Dictionary<ExerciseId, Track>.ValueCollection Tracks => _tracks.Values;

    public IEnumerable<Track> InOrder() => _tracks.Values.OrderBy(track => track.Exercise.Id);
}
