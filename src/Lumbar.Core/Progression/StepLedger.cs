using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>The steps of all exercises, and every proposal to change one. Easing off holds at once; a rise may have to wait.</summary>
internal sealed class StepLedger(CourseRequest request, Moment moment)
{
    private const int Whole = 100;

    private readonly KnowledgeBase _knowledge = request.Knowledge;
    private readonly ProgressionRules _rules = request.Knowledge.Progression;
    private readonly Dictionary<ExerciseId, Track> _tracks = [];
    private readonly List<DoseProposal> _proposals = [];
    private RecordEvent.ProgrammeIssued? _programme;

    public ValueList<DoseProposal> Proposals => _proposals.ToValueList();

    /// <summary>The steps as they are now are those before the entry that comes.</summary>
    public void Remember()
    {
        foreach (var track in _tracks.Values)
        {
            track.Remember();
        }
    }

    /// <summary>What was given for the first time begins where it was given.</summary>
    public void Start(RecordEvent.ProgrammeIssued issued)
    {
        _programme = issued;
        foreach (var item in issued.Exercises)
        {
            if (!_tracks.ContainsKey(item.Exercise))
            {
                Begin(item.Exercise, _ => item.Step);
            }
        }
    }

    /// <summary>Takes in what was done of an exercise, and eases off at once when it was too much.</summary>
    public (Track Track, DayWork Work)? Do(RecordEvent.SessionFinished session, SessionItem item, SessionColour colour, LegSymptom legBefore)
    {
        if (!_tracks.TryGetValue(item.Exercise, out var track) && Begin(item.Exercise, ladder => StepDone(ladder, item)) is not { } begun)
        {
            return null;
        }
        else
        {
            track = _tracks[item.Exercise];
        }

        track.EndPhaseIn(session.Day, Sessions(track));
        var work = track.WorkOf(session.Day, legBefore);
        var wasRed = work.Colour >= SessionColour.Red;
        work.Add(item, colour, item.WorstPain ?? session.WorstPain, DonePercent(track, item));
        if (colour >= SessionColour.Red && !wasRed)
        {
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
            track.RestUntil = Later(track.RestUntil, work.Day.AddDays(_rules.Action.RestDays));
        }
    }

    public void Lapse(LapseFinding lapse, DateOnly day)
    {
        foreach (var track in InOrder())
        {
            Lower(track, day, LapseDecision.StepAfter(track.Step, lapse.Band), Because(ProgressionRuleIds.Lapse, _rules.Lapse.Source, "days", $"{lapse.Days}"));
            track.Streak = 0;
        }
    }

    public void KeepBeforeFlare()
    {
        foreach (var track in _tracks.Values)
        {
            track.StepBeforeFlare ??= track.StepBefore;
        }
    }

    /// <summary>What carries a little load and goes on in relief begins again at its smallest dose.</summary>
    public void Relieve(DateOnly day)
    {
        foreach (var track in InOrder().Where(track => track.Ladder.NeedsRestDay && track.Exercise.Load < Load.Loaded))
        {
            Lower(track, day, 0, Because(ProgressionRuleIds.Relieved, SourceId.OwnJudgement, "step", $"{track.Step}"));
        }
    }

    /// <summary>After a flare-up everything begins again lower than it stood before.</summary>
    public void Return(DateOnly day, FlareRule rule)
    {
        foreach (var track in InOrder())
        {
            var lower = Math.Max(0, (track.StepBeforeFlare ?? track.Step) - rule.ReturnSteps);
            Lower(track, day, Math.Min(lower, track.Step), Because(ProgressionRuleIds.Return, rule.Source, "stepBefore", $"{track.StepBeforeFlare ?? track.Step}"));
            track.StepBeforeFlare = null;
        }
    }

    /// <summary>Raises what may rise; what changed longest ago comes first.</summary>
    public void Raise(List<Track> calm, DateOnly day, Func<Track, ProgressFacts> factsOf, Func<ProgressContext> context)
    {
        foreach (var track in calm.OrderBy(track => track.LastChange ?? DateOnly.MinValue).ThenBy(track => track.Exercise.Id))
        {
            track.EndPhaseIn(day, Sessions(track));
            if (!IsWaiting(track) && !ProgressDecision.Unmet(factsOf(track), context, _rules.Progress).Any())
            {
                Propose(track, day);
            }
        }
    }

    /// <summary>A clinician's answer to a proposal that waits. Nothing rises by it while everything is held.</summary>
    public void Answer(RecordEvent.ProposalAnswered answer, bool isHeld)
    {
        var index = _proposals.FindIndex(proposal => proposal.Status == ProposalStatus.Waiting && proposal.Id == answer.Proposal);
        if (index < 0 || answer.Answer is not { } reply)
        {
            return;
        }

        var proposal = _proposals[index];
        var track = _tracks[proposal.Exercise];
        var growth = GrowthOf(track, answer.Day);
        var holds = reply == ProposalReply.Accepted && !isHeld && track.Step == proposal.From && growth.IsPossible;
        _proposals[index] = proposal with { Status = holds ? ProposalStatus.Applied : ProposalStatus.Dropped };
        if (holds)
        {
            track.Rise(answer.Day, growth.PhaseIn, Sessions(track));
        }
    }

    public WeeklyWork.RiseOutcome GrowthOf(Track track, DateOnly day) => WeeklyWork.ForRise(track, day, Sessions(track), _rules.Progress);

    public int RaisedSince(DateOnly after) => _proposals.Count(proposal => proposal.IsRise && proposal.Status != ProposalStatus.Dropped && proposal.On > after);

    /// <summary>The exercises of the programme given last, or of the last days when none was given.</summary>
    public int ProgrammeSize(DateOnly day) =>
        _programme?.Exercises.Count ?? _tracks.Values.Count(track => track.LastDone > day.AddDays(-_rules.Progress.WindowDays));

    public void EndPhaseIns(DateOnly day)
    {
        foreach (var track in _tracks.Values)
        {
            track.EndPhaseIn(day, Sessions(track));
        }
    }

    public ValueList<Standing> Standings() => InOrder().Select(track => track.ToStanding()).ToValueList();

    /// <summary>What each exercise done lately still waits for.</summary>
    public ValueList<Outlook> Outlooks(DateOnly on, Func<Track, ProgressFacts> factsOf) => InOrder()
        .Where(track => track.LastDone > on.AddDays(-_rules.Action.OutDays))
        .Select(track => new Outlook(track.Exercise.Id, ProgressDecision.Unmet(factsOf(track), () => moment.Context(on), _rules.Progress).ToValueList()))
        .ToValueList();

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    private static Reason Because(RuleId rule, SourceId source, string fact, string value) => Reason.Of(rule, source, new Fact(fact, value));

    /// <summary>The highest step that asks for no more than was done.</summary>
    private static int StepDone(Ladder ladder, SessionItem item)
    {
        var done = WorkOf(item);
        var step = 0;
        for (var i = 1; i < ladder.Steps.Count && WeeklyWork.OfSession(ladder.Steps[i]) <= done; i++)
        {
            step = i;
        }

        return step;
    }

    private static int WorkOf(SessionItem item) => item.Sets * item.Reps * Math.Max(1, item.Hold.Value);

    private Track? Begin(ExerciseId id, Func<Ladder, int> step)
    {
        if (!_knowledge.TryFind(id, out var exercise) || exercise.Ladder is not { } ladderId)
        {
            return null;
        }

        var ladder = _knowledge.LadderOf(ladderId);
        return _tracks[id] = new Track(exercise, ladder, step(ladder));
    }

    /// <summary>The share of the dose that was done: of the dose given where one was given, otherwise of the step's.</summary>
    private int DonePercent(Track track, SessionItem item)
    {
        var ofStep = WeeklyWork.OfSession(track.Ladder.Steps[track.PhaseIn?.StepBefore ?? track.Step]);
        var given = _programme?.Exercises.FirstOrDefault(issued => issued.Exercise == item.Exercise)?.Dose;
        var asked = given is null ? ofStep : Math.Min(ofStep, given.Sets * given.Reps * Math.Max(1, given.Hold.Value));
        return item.Stopped is null && asked > 0 ? WorkOf(item) * Whole / asked : 0;
    }

    private void AfterRed(Track track, DateOnly day)
    {
        var again = track.LastRed is { } last && day.DayNumber - last.DayNumber < _rules.Action.RedAgainDays && day != last;
        Lower(track, day, track.Step - _rules.Action.StepsDownAfterRed, Because(ProgressionRuleIds.Red, _rules.Action.Source, "day", $"{day:yyyy-MM-dd}"));
        track.RestUntil = Later(track.RestUntil, day.AddDays(_rules.Action.RestDays));
        track.EasierUntil = day.AddDays(_rules.Action.OutDays);
        track.OutUntil = again ? day.AddDays(_rules.Action.OutDays) : track.OutUntil;
        track.LastRed = day;
    }

    private void Propose(Track track, DateOnly day)
    {
        var applies = request.Supervision == Supervision.SelfUse;
        var facts = new Fact("streak", $"{track.Streak}");
        var growth = GrowthOf(track, day);
        _proposals.Add(new DoseProposal
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

    private void Lower(Track track, DateOnly day, int to, Reason why)
    {
        var from = track.Step;
        Drop(track);
        track.Lower(day, to, Sessions(track));
        if (track.Step != from)
        {
            _proposals.Add(new DoseProposal { Exercise = track.Exercise.Id, On = day, From = from, To = track.Step, Why = why, Status = ProposalStatus.Applied });
        }
    }

    /// <summary>A rise that waits is overtaken when the dose eases off.</summary>
    private void Drop(Track track)
    {
        for (var i = 0; i < _proposals.Count; i++)
        {
            _proposals[i] = _proposals[i].Status == ProposalStatus.Waiting && _proposals[i].Exercise == track.Exercise.Id
                ? _proposals[i] with { Status = ProposalStatus.Dropped }
                : _proposals[i];
        }
    }

    private bool IsWaiting(Track track) => _proposals.Exists(proposal => proposal.Status == ProposalStatus.Waiting && proposal.Exercise == track.Exercise.Id);

    private int Sessions(Track track) => WeeklyWork.Sessions(track.Ladder, moment.DaysPerWeek);

    private IEnumerable<Track> InOrder() => _tracks.Values.OrderBy(track => track.Exercise.Id);
}
