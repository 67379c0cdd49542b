using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>Lives of many weeks in which anything may happen: calm and bad days, silence, gaps, flare-ups, visits, screens that fire.</summary>
public static class GenLife
{
    private const int Week = 7;
    private const int Enough = 12;

    private static readonly string[] Exercises =
        ["bridge", "bird-dog", "quadruped-leg-extension", "clamshell", "cat-camel", "heel-slide", "pelvic-tilt-posterior", "knee-to-chest-single", "draw-in-maneuver"];

    private static readonly string[] Fires = ["TR-19", "TR-30", "TR-15.night", "TR-20", "TR-06"];

    /// <summary>Lives of so many weeks. They shrink by weeks.</summary>
    public static Arbitrary<Life> Weeks(int weeks) => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        select Told(new Random(seed), weeks),
        life => Enumerable.Range(0, weeks).Select(week => Without(life, week)).Where(smaller => smaller.Happened.Count < life.Happened.Count));

    private static Life Without(Life life, int week) => life with
    {
        Happened = life.Happened.Where(e => (e.Day.DayNumber - Life.Start.DayNumber) / Week != week).ToValueList(),
    };

    private static Life Told(Random random, int weeks)
    {
        var life = Life.Of(person => person
            .WithPreferences(wishes => wishes with { DaysPerWeek = random.Next(1, 6) })
            .WithEpisode(episode => episode with { Onset = Life.Day(-random.Next(0, 120)), AssessedByClinician = Chance(random, 70), PainNow = Pain(random, 4) }));
        var isCalm = Chance(random, 50);
        life = Issued(life, random, 0);
        for (var week = 0; week < weeks; week++)
        {
            var isAway = Chance(random, isCalm ? 4 : 12);
            var usual = isCalm ? random.Next(1, 3) : random.Next(0, 5);
            for (var day = week * Week; day < (week + 1) * Week; day++)
            {
                life = isAway ? life : isCalm ? Quiet(life, random, day, usual) : Rare(Usual(life, random, day, usual), random, day);
            }
        }

        return life;
    }

    /// <summary>A day on which all goes well, with a rare exception.</summary>
    private static Life Quiet(Life life, Random random, int day, int usual)
    {
        if (Chance(random, 2))
        {
            return Rare(Usual(life, random, day, usual), random, day);
        }

        var woken = life.Morning(day, usual + random.Next(0, 2));
        return day % Week is 0 or 2 or 4 ? woken.Session(day, usual, usual, LegSymptom.Back, [.. Exercises.Where(_ => Chance(random, 80)).Select(id => Item(random, id, usual))]) : woken;
    }

    private static Life Usual(Life life, Random random, int day, int usual)
    {
        var bump = Chance(random, 10) ? random.Next(1, 5) : random.Next(0, 2);
        var woken = Chance(random, 85) ? life.Morning(day, Math.Min(10, usual + bump), Leg(random), Chance(random, 10), Chance(random, 4)) : life;
        return Chance(random, 50) ? Trained(woken, random, day, usual) : woken;
    }

    private static Life Trained(Life life, Random random, int day, int usual)
    {
        var before = Math.Min(10, usual + random.Next(0, 2));
        var worst = Math.Min(10, before + (Chance(random, 8) ? random.Next(2, 7) : random.Next(0, 2)));
        var items = Exercises.Where(_ => Chance(random, 40)).Select(id => Item(random, id, worst)).ToArray();
        return life.Session(day, before, worst, Leg(random), items);
    }

    private static SessionItem Item(Random random, string id, int worst) => new()
    {
        Exercise = A.Exercise(id),
        Sets = Chance(random, 92) ? Enough : 1,
        Reps = Enough,
        Hold = new Seconds(Enough),
        Effort = Chance(random, 95) ? Effort.Of(random.Next(0, 4)) : null,
        RepsInReserve = Chance(random, 92) ? random.Next(2, 5) : null,
        FormOk = Chance(random, 95) ? true : null,
        WorstPain = Chance(random, 50) ? Pain(random, worst) : null,
        Stopped = Chance(random, 3) ? (StopReason)random.Next(0, 10) : null,
    };

    private static Life Rare(Life life, Random random, int day) => random.Next(0, 100) switch
    {
        0 => life.Flare(day),
        1 or 2 => life.Irritable(day, random.Next(0, 10), Chance(random, 10), random.Next(0, 150)),
        3 => life.Visit(day),
        4 or 5 or 6 or 7 => life.Screened(day),
        8 => life.Screened(day, 13, (Fires[random.Next(Fires.Length)], Answer.Yes)),
        9 => Issued(life, random, day),
        10 => life.Measured(day, "weekly", ("mood", random.Next(0, 2)), ("off-work", random.Next(0, 2))),
        11 => life.And(life.Person.Episode! with { At = A.At(Life.Day(day), 12) }),
        12 or 13 => life.Measured(day, "peg", [.. new[] { "pain", "enjoyment", "activity" }.Select(item => (item, random.Next(0, 11)))]),
        14 => life.Measured(day, "confidence", ("confidence", random.Next(0, 11))),
        _ => life,
    };

    private static Life Issued(Life life, Random random, int day) =>
        life.Issued(day, [.. Exercises.Where(_ => Chance(random, 60)).Select(id => (id, random.Next(0, Life.LadderOf(id).Steps.Count)))]);

    private static LegSymptom Leg(Random random) => Chance(random, 96) ? LegSymptom.Back : (LegSymptom)random.Next(0, 5);

    private static Nprs Pain(Random random, int most) => A.Pain(random.Next(0, most + 1));

    private static bool Chance(Random random, int percent) => random.Next(0, 100) < percent;
}
