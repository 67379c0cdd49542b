using FsCheck;
using FsCheck.Fluent;

namespace Lumbar.Store.Tests.Contract;

/// <summary>Every engine behaves like a dictionary of lists, whatever is appended, read and sent again, in whatever order.</summary>
public abstract class ModelContract : IDisposable
{
    private readonly Engine _engine;

    protected ModelContract(Engine engine) => _engine = engine;

    private static Gen<Step> Steps =>
        from patient in Gen.Choose(0, World.Patients - 1)
        from events in Gen.ListOf(Gen.Two(Gen.Choose(0, 7)).Select(pair => (Id: pair.Item1, Variant: pair.Item2 / 6)))
        from afterSeq in Gen.Choose(0, 12)
        from step in Gen.Frequency(
            (6, Gen.Constant<Step>(new Step.Append(patient, [.. events.Take(5)]))),
            (3, Gen.Constant<Step>(new Step.Read(patient, afterSeq))),
            (2, Gen.Constant<Step>(new Step.SendLastAgain())),
            (1, Gen.Constant<Step>(new Step.Restart())))
        select step;

    private static Arbitrary<Step[]> Histories => Arb.From(
        Gen.ArrayOf(Steps),
        steps => steps.Select((_, left) => steps.Where((_, i) => i != left).ToArray()));

    public void Dispose()
    {
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Any_history_leaves_the_records_a_dictionary_would_hold() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(120).WithEndSize(25),
            Prop.ForAll(Histories, steps => Run(steps).GetAwaiter().GetResult()));

    private async Task Run(Step[] steps)
    {
        var world = await World.Begin(_engine);
        foreach (var step in steps)
        {
            await step.Run(world);
        }

        await world.CheckAll();
    }

    /// <summary>One thing done to the store and to the model alike.</summary>
    internal abstract record Step
    {
        public abstract Task Run(World world);

        public sealed record Append(int Patient, (int Id, int Variant)[] Events) : Step
        {
            public override Task Run(World world) => world.Append(Patient, [.. Events.Select(world.Event)]);

            public override string ToString() => $"Append to {Patient}: {string.Join(", ", Events)}";
        }

        public sealed record Read(int Patient, int AfterSeq) : Step
        {
            public override Task Run(World world) => world.CheckRead(Patient, AfterSeq);
        }

        public sealed record SendLastAgain : Step
        {
            public override Task Run(World world) => world.SendLastAgain();
        }

        public sealed record Restart : Step
        {
            public override Task Run(World world)
            {
                world.Engine.Restart();
                return Task.CompletedTask;
            }
        }
    }
}
