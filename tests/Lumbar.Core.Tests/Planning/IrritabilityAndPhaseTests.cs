using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Planning;

/// <summary>Irritability, phase, the quiet week and relief at their limits.</summary>
public class IrritabilityAndPhaseTests
{
    [Theory]
    [InlineData(3, 10, Irritability.Low)]
    [InlineData(4, 10, Irritability.Moderate)]
    [InlineData(6, 10, Irritability.Moderate)]
    [InlineData(7, 10, Irritability.High)]
    [InlineData(0, 29, Irritability.Low)]
    [InlineData(0, 30, Irritability.Moderate)]
    [InlineData(0, 120, Irritability.Moderate)]
    [InlineData(0, 121, Irritability.High)]
    public void Irritability_follows_worst_pain_and_settling(int worst, int settle, Irritability expected) =>
        A.Person().WithEpisode(e => e with { WorstPain24h = A.Pain(worst), SettleMinutes = settle }).Plan().Person.Irritability.Level.ShouldBe(expected);

    [Theory]
    [InlineData(LegSymptom.BelowKnee, 4, Irritability.Moderate)]
    [InlineData(LegSymptom.BelowKnee, 5, Irritability.High)]
    [InlineData(LegSymptom.Thigh, 5, Irritability.Moderate)]
    public void Below_the_knee_less_pain_is_enough(LegSymptom leg, int worst, Irritability expected) =>
        A.Person().WithEpisode(e => e with { LegSymptom = leg, WorstPain24h = A.Pain(worst) }).Plan().Person.Irritability.Level.ShouldBe(expected);

    [Fact]
    public void Pain_at_rest_is_high() =>
        A.Person().WithEpisode(e => e with { RestOrNightPain = true }).Plan().Person.Irritability.Level.ShouldBe(Irritability.High);

    [Fact]
    public void A_newer_answer_counts_and_what_it_leaves_out_stays()
    {
        var calm = A.Person().WithEpisode(e => e with { WorstPain24h = A.Pain(8) });
        var newer = new RecordEvent.IrritabilityAnswered { Id = Guid.Empty, At = A.At(A.Today, 12), By = Author.Person, WorstPain24h = A.Pain(2) };
        calm.With(newer).Plan().Person.Irritability.Level.ShouldBe(Irritability.Low);
        calm.With(newer with { At = A.At(A.Today, 6) }).Plan().Person.Irritability.Level.ShouldBe(Irritability.High);
        calm.With(newer with { WorstPain24h = null, SettleMinutes = 10 }).Plan().Person.Irritability.Level.ShouldBe(Irritability.High);
    }

    [Theory]
    [InlineData(0, Phase.Acute)]
    [InlineData(41, Phase.Acute)]
    [InlineData(42, Phase.Subacute)]
    [InlineData(83, Phase.Subacute)]
    [InlineData(84, Phase.Chronic)]
    [InlineData(5000, Phase.Chronic)]
    public void The_phase_follows_the_days_since_onset(int days, Phase expected) =>
        A.Person().OnsetDaysAgo(days).Plan().Person.Phase.ShouldBe(expected);

    [Theory]
    [InlineData(3, 3, 7, true)]
    [InlineData(4, 3, 7, false)]
    [InlineData(3, 2, 7, false)]
    [InlineData(3, 3, 6, false)]
    public void A_week_is_quiet_with_little_pain_on_enough_days_of_a_week(int pain, int mornings, int firstDay, bool expected)
    {
        var person = Calm(mornings, pain, firstDay);
        person.Plan().Person.IsQuiet.ShouldBe(expected);
        person.Plan().Person.Allowed.Phase.ShouldBe(expected ? Phase.Subacute : Phase.Acute);
    }

    [Fact]
    public void Painful_days_older_than_a_week_do_not_disturb_it()
    {
        Calm(3, 1, 20).With(A.Morning(A.Today.AddDays(-7), 9)).Plan().Person.IsQuiet.ShouldBeTrue();
        Calm(3, 1, 20).With(A.Morning(A.Today.AddDays(-6), 9)).Plan().Person.IsQuiet.ShouldBeFalse();
    }

    [Fact]
    public void A_painful_session_or_walk_disturbs_it()
    {
        Calm(3, 1, 20).With(A.Session(A.At(A.Today.AddDays(-1)), "bridge") with { WorstPain = A.Pain(4) }).Plan().Person.IsQuiet.ShouldBeFalse();
        Calm(3, 1, 20).With(new RecordEvent.WalkDone { Id = Guid.Empty, At = A.At(A.Today, 7), By = Author.Person, Minutes = 5, Pain = A.Pain(4) })
            .Plan().Person.IsQuiet.ShouldBeFalse();
    }

    [Fact]
    public void A_quiet_week_lifts_only_the_acute() =>
        Calm(3, 1, 20).OnsetDaysAgo(50).Plan().Person.Allowed.Phase.ShouldBe(Phase.Subacute);

    [Theory]
    [InlineData(LegSymptom.Buttock, false, false)]
    [InlineData(LegSymptom.Thigh, false, true)]
    [InlineData(LegSymptom.Thigh, true, false)]
    public void A_leg_symptom_that_nobody_looked_at_gets_relief_only(LegSymptom leg, bool seen, bool isRelief)
    {
        var plan = A.Person().WithEpisode(e => e with { LegSymptom = leg, AssessedByClinician = seen }).Plan();
        plan.Person.IsRelief.ShouldBe(isRelief);
        plan.Advice.Contains(Advices.ContactDoctor).ShouldBe(isRelief);
    }

    [Fact]
    public void Prickling_in_a_leg_that_nobody_looked_at_gets_relief_only() =>
        A.Person().WithEpisode(e => e with { AssessedByClinician = false }).Answering("TR-20", Lumbar.Core.Triage.Answer.Yes).Plan().Person.IsRelief.ShouldBeTrue();

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_visit_before_this_episode_began_was_not_about_it(int days, bool isRelief)
    {
        var person = A.Person().OnsetDaysAgo(30).WithEpisode(e => e with { LegSymptom = LegSymptom.Thigh, AssessedByClinician = false });
        person.With(A.Visit(A.At(A.Today.AddDays(-30 + days)))).Plan().Person.IsRelief.ShouldBe(isRelief);
        person.With(A.Visit(A.At(A.Today, 7), on: A.Today.AddDays(-30 + days))).Plan().Person.IsRelief.ShouldBe(isRelief);
    }

    [Fact]
    public void Why_only_relief_is_offered_is_told_once_with_all_its_causes()
    {
        var plan = A.Person().WithEpisode(e => e with { LegSymptom = LegSymptom.Thigh, AssessedByClinician = false, RestOrNightPain = true }).Plan();
        foreach (var reason in plan.Eligibility.Excluded.SelectMany(excluded => excluded.Reasons))
        {
            reason.Facts.DistinctBy(fact => fact.Name).Count().ShouldBe(reason.Facts.Count, $"{reason.Rule} names a fact twice");
        }
    }

    private static TestPerson Calm(int mornings, int pain, int firstDay) => A.Person().OnsetDaysAgo(20)
        .With([new RecordEvent.NoteWritten { Id = Guid.Empty, At = A.At(A.Today.AddDays(-firstDay)), By = Author.Clinician }])
        .With([.. Enumerable.Range(0, mornings).Select(i => A.Morning(A.Today.AddDays(-2 * i), pain))]);
}
