using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>
/// One exercise as a physiotherapist would describe it to a colleague, with everything the rules need to decide
/// whether a person may do it. An exercise with a tag missing does not load, so none is ever offered untagged.
/// </summary>
public sealed record Exercise
{
    /// <summary>The id, as in the source ledger.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>The name a person reads.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether it belongs in programmes.</summary>
    public required ExerciseStatus Status { get; init; }

    /// <summary>What sort of activity it is.</summary>
    public required ExerciseKind Kind { get; init; }

    /// <summary>Whether it is one exercise, an activity outside the session or a name for several exercises.</summary>
    public ExerciseForm Form { get; init; }

    /// <summary>The exercises a name for several stands for; empty for everything else.</summary>
    public ValueList<ExerciseId> Parts { get; init; } = ValueList<ExerciseId>.Empty;

    /// <summary>What it is for in a programme, or null for activities and for exercises to avoid.</summary>
    public Role? Role { get; init; }

    /// <summary>From when it may be used.</summary>
    public required Stage Stage { get; init; }

    /// <summary>How much it loads the back.</summary>
    public required Load Load { get; init; }

    /// <summary>The position it is done in.</summary>
    public required Position Position { get; init; }

    /// <summary>The directions in which the low back moves.</summary>
    public required ValueList<Direction> Directions { get; init; }

    /// <summary>How it uses the two sides.</summary>
    public required Laterality Laterality { get; init; }

    /// <summary>The movement it is a variant of. A programme holds at most one of a family.</summary>
    public required string Family { get; init; }

    /// <summary>Its dose ladder, or null for activities and for exercises to avoid.</summary>
    public LadderId? Ladder { get; init; }

    /// <summary>Everything about it that a contraindication can rule out.</summary>
    public required ValueList<Tag> Tags { get; init; }

    /// <summary>Impact, 0 to 2.</summary>
    public required int Impact { get; init; }

    /// <summary>Balance asked for, 0 to 2.</summary>
    public required int Balance { get; init; }

    /// <summary>The longest still hold it asks for on its ladder's first step, in seconds; 0 for a movement.</summary>
    public required Seconds IsometricHold { get; init; }

    /// <summary>The muscle groups it works.</summary>
    public required ValueList<MuscleGroup> Muscles { get; init; }

    /// <summary>Equipment without which it cannot be done.</summary>
    public required ValueList<EquipmentId> Equipment { get; init; }

    /// <summary>May be done on a bed by someone who cannot get down to the floor (C-21).</summary>
    public bool AllowedOnBed { get; init; }

    /// <summary>Fits at the beginning of a session.</summary>
    public bool SuitsWarmUp { get; init; }

    /// <summary>Fits at the end of a session.</summary>
    public bool SuitsCoolDown { get; init; }

    /// <summary>How long one repetition takes.</summary>
    public Tempo Tempo { get; init; } = new(new Seconds(0), new Seconds(0));

    /// <summary>The words that teach it.</summary>
    public required Teaching Teaching { get; init; }

    /// <summary>What the sources prescribe, each with its place.</summary>
    public required ValueList<SourceDose> SourceDoses { get; init; }

    /// <summary>What to do instead, for exercises to avoid or named with reservations.</summary>
    public ValueList<ExerciseId> Instead { get; init; } = ValueList<ExerciseId>.Empty;

    /// <summary>Why it is avoided or held back, when a rule says so.</summary>
    public RuleId? AvoidRule { get; init; }

    /// <summary>Easier forms.</summary>
    public ValueList<ExerciseId> Easier { get; init; } = ValueList<ExerciseId>.Empty;

    /// <summary>Harder forms.</summary>
    public ValueList<ExerciseId> Harder { get; init; } = ValueList<ExerciseId>.Empty;

    /// <summary>Who recommends it.</summary>
    public required ValueList<SourceId> Sources { get; init; }

    /// <summary>Whether it is offered to nobody, whatever a clinician puts in.</summary>
    public bool IsNeverOffered => Status == ExerciseStatus.Avoid || Stage == Stage.Avoid;

    /// <summary>Whether it can open a session: gentle, and not an abdominal that would want its partner.</summary>
    public bool CanOpenSession => SuitsWarmUp && Load != Load.Loaded && Role is not null and not Catalogue.Role.Abdominal;

    /// <summary>Whether it can close a session: letting go, nothing else.</summary>
    public bool CanCloseSession => SuitsCoolDown && Kind == ExerciseKind.Relaxation;

    /// <summary>Whether it works muscles, by strength, steering or stretch; moving and resting do not count as training them.</summary>
    public bool TrainsMuscles => IsStrengthening || Role is Catalogue.Role.Stretch;

    /// <summary>Whether the two sides are done separately.</summary>
    public bool IsPerSide => Laterality is not Laterality.Bilateral;

    /// <summary>Whether it can be ruled out by this tag.</summary>
    public bool Has(Tag tag) => Tags.Contains(tag);

    /// <summary>Whether the low back moves in this direction.</summary>
    public bool Moves(Direction direction) => Directions.Contains(direction);

    /// <summary>Whether it counts as strengthening when stretch and strength are balanced (D-10).</summary>
    public bool IsStrengthening =>
        Role is Catalogue.Role.Abdominal or Catalogue.Role.Extensor or Catalogue.Role.Hip or Catalogue.Role.Legs or Catalogue.Role.Control;

    /// <summary>Whether it counts as stretching or mobility when stretch and strength are balanced (D-10).</summary>
    public bool IsLoosening => Role is Catalogue.Role.Mobility or Catalogue.Role.Stretch;
}

/// <summary>How long the way in and the way out of one repetition take; the hold between them comes from the dose.</summary>
public sealed record Tempo(Seconds Out, Seconds Back);

/// <summary>The words that teach an exercise. Our own words, never a source's sentences (D-20).</summary>
public sealed record Teaching
{
    /// <summary>The start position in one sentence, said while getting ready.</summary>
    public required string Start { get; init; }

    /// <summary>The movement, step by step.</summary>
    public required ValueList<string> Steps { get; init; }

    /// <summary>The one cue to keep in mind, short enough to be spoken.</summary>
    public required string Cue { get; init; }

    /// <summary>What the first side is called in the player, such as "leg", for exercises done side by side.</summary>
    public string? SidePart { get; init; }

    /// <summary>What it should feel like.</summary>
    public required string Feel { get; init; }

    /// <summary>Usual mistakes.</summary>
    public required ValueList<string> Mistakes { get; init; }

    /// <summary>When to stop.</summary>
    public required ValueList<string> StopSigns { get; init; }
}

/// <summary>What one source prescribes. Nothing is filled in that the source does not state.</summary>
public sealed record SourceDose
{
    /// <summary>The source.</summary>
    public required SourceId Source { get; init; }

    /// <summary>Where in the source, such as "22-23".</summary>
    public required string Lines { get; init; }

    /// <summary>Who says so.</summary>
    public required string By { get; init; }

    /// <summary>The dose in one line of our own words.</summary>
    public required string Text { get; init; }
}
