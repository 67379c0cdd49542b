using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Simulation.People;

namespace Lumbar.Simulation.Life;

/// <summary>What a virtual person tells and answers outside of sessions, as entries in the diary.</summary>
internal sealed class Telling(Nature nature, Body body, Dice dice, Diary diary, KnowledgeBase knowledge)
{
    private const int Seven = 7 * 60;
    private const int Nine = 9 * 60;

    private readonly ValueList<QuestionId> _questions = knowledge.Triage.Questions.Select(question => question.Id).Order().ToValueList();
    private bool _isWarningGone;

    /// <summary>The sign that is there on a day, or null.</summary>
    public QuestionId? WarningOn(int day) => !_isWarningGone && nature.Warning is { } warning && day >= warning.FromDay ? warning.Question : null;

    /// <summary>The first day: everything is told.</summary>
    public void Begin()
    {
        var (id, at) = diary.Stamp(0, Nine);
        diary.Write(new RecordEvent.PersonDescribed
        {
            Id = id, At = at, By = Author.Person, BirthYear = nature.BirthYear, Conditions = nature.Conditions, PregnancyWeeks = nature.PregnancyWeeks,
        });
        Episode(0);
        Preferences();
        Screen(0);
    }

    /// <summary>How the episode is, at the start or again after a long gap.</summary>
    public void Episode(int day)
    {
        var (id, at) = diary.Stamp(day, Nine);
        diary.Write(new RecordEvent.EpisodeDescribed
        {
            Id = id,
            At = at,
            By = Author.Person,
            Onset = Diary.FirstDay.AddDays(-nature.OnsetDaysAgo),
            FirstEpisode = false,
            LegSymptom = body.Leg,
            AssessedByClinician = nature.IsAssessed,
            EasedBy = nature.Eases == TestedDirection.Extension && dice.Happens(0.5) ? [Ease.Standing, Ease.Walking] : [],
            WorsenedBy = nature.Eases == TestedDirection.Extension && dice.Happens(0.5) ? [Worsening.Sitting, Worsening.Bending] : [],
            PainNow = body.Pain,
            WorstPain24h = Nprs.Of(Math.Min(Nprs.Highest, body.Pain.Value + dice.Below(3))),
            RestOrNightPain = nature.HasRestPain && day == 0,
            SettleMinutes = nature.SettleMinutes,
        });
    }

    /// <summary>The safety questions, every one of them: no, but for the sign that is there.</summary>
    public void Screen(int day)
    {
        var warning = WarningOn(day);
        var (id, at) = diary.Stamp(day, Nine);
        diary.Write(new RecordEvent.ScreenAnswered
        {
            Id = id,
            At = at,
            By = Author.Person,
            Answers = _questions.Select(question => new ScreenAnswer(question, question == warning ? Answer.Yes : Answer.No)).ToValueList(),
        });
    }

    /// <summary>A visit to a clinician. Most signs are gone or settled after it, some stay.</summary>
    public void Visit(int day)
    {
        var (id, at) = diary.Stamp(day, 15 * 60);
        bool? fine = dice.Happens(0.85) ? true : dice.Happens(0.7) ? null : false;
        diary.Write(new RecordEvent.Consulted { Id = id, At = at, By = Author.Person, ExerciseFine = fine, AdvancedFine = dice.Happens(0.1) ? true : null });
        _isWarningGone = WarningOn(day) is not null && dice.Happens(0.75);
    }

    /// <summary>The morning check.</summary>
    public void Morning(int day)
    {
        var (id, at) = diary.Stamp(day, Seven);
        diary.Write(new RecordEvent.MorningChecked
        {
            Id = id, At = at, By = Author.Person, Pain = body.Pain, LegSymptom = body.Leg,
            MuscleAcheOnly = body.IsOnlyAche && dice.Happens(0.5), SleepDisturbed = body.IsSleepDisturbed,
        });
    }

    /// <summary>The person says that it flared up.</summary>
    public void Flare(int day)
    {
        var (id, at) = diary.Stamp(day, Seven);
        diary.Write(new RecordEvent.FlareReported { Id = id, At = at, By = Author.Person });
    }

    /// <summary>Both directions tested, one after the other.</summary>
    public void Test(int day)
    {
        foreach (var direction in new[] { TestedDirection.Extension, TestedDirection.Flexion })
        {
            var (id, at) = diary.Stamp(day, Nine);
            diary.Write(new RecordEvent.DirectionTested
            {
                Id = id, At = at, By = Author.Person, Direction = direction,
                LegBefore = body.Leg, PainBefore = body.Pain, LegAfter = body.Leg, PainAfter = body.Repeat(direction),
            });
        }
    }

    /// <summary>A walk.</summary>
    public void Walk(int day, int minutes)
    {
        var (id, at) = diary.Stamp(day, 17 * 60);
        diary.Write(new RecordEvent.WalkDone
        {
            Id = id, At = at, By = Author.Person, Minutes = minutes, Pain = dice.Happens(0.7) ? body.Pain : null,
            Steps = dice.Happens(0.3) ? dice.Between(1500, 9000) : null,
        });
    }

    private void Preferences()
    {
        var (id, at) = diary.Stamp(0, Nine);
        diary.Write(new RecordEvent.PreferencesSet
        {
            Id = id,
            At = at,
            By = Author.Person,
            MinutesPerDay = nature.Wishes.Minutes,
            SessionsPerDay = nature.Wishes.Sessions,
            DaysPerWeek = nature.Wishes.Days,
            Equipment = nature.Wishes.Equipment,
            CanGetToFloor = nature.Wishes.CanGetToFloor,
            Likes = [],
            Refuses = nature.Wishes.Refuses,
            ComfortableWalkMinutes = nature.Wishes.WalkMinutes,
        });
    }
}
