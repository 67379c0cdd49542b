namespace Lumbar.Core.Units;

/// <summary>The name of one exercise in the catalogue, such as <c>bird-dog</c>.</summary>
public readonly record struct ExerciseId(string Value) : IComparable<ExerciseId>
{
    // Looked up thousands of times in one decision.
    private readonly int _hash = string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The name; it never changes, and neither does its hash.</summary>
    public string Value { get; } = Value;

    /// <inheritdoc/>
    public bool Equals(ExerciseId other) => _hash == other._hash && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Alphabetical, the order in which ties are settled.</summary>
    public int CompareTo(ExerciseId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The name of one rule, such as <c>TR-20</c>, <c>CM-05</c>, <c>D-9</c> or <c>R-129</c>.</summary>
public readonly record struct RuleId(string Value) : IComparable<RuleId>
{
    /// <summary>Alphabetical.</summary>
    public int CompareTo(RuleId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Where a number or a statement comes from: an id in <c>sources.yaml</c>, or <c>own-judgement</c>.</summary>
public readonly record struct SourceId(string Value)
{
    /// <summary>The number is ours and no clinician has signed it off.</summary>
    public static readonly SourceId OwnJudgement = new("own-judgement");

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One safety question, such as <c>TR-01</c> or <c>TR-14.fall</c>.</summary>
public readonly record struct QuestionId(string Value) : IComparable<QuestionId>
{
    // Looked up thousands of times in one decision.
    private readonly int _hash = string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The name; it never changes, and neither does its hash.</summary>
    public string Value { get; } = Value;

    /// <inheritdoc/>
    public bool Equals(QuestionId other) => _hash == other._hash && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Alphabetical.</summary>
    public int CompareTo(QuestionId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One health condition a person can name, such as <c>spinal-stenosis</c>.</summary>
public readonly record struct ConditionId(string Value) : IComparable<ConditionId>
{
    /// <summary>Alphabetical.</summary>
    public int CompareTo(ConditionId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One piece of equipment, such as <c>chair</c> or <c>strap</c>.</summary>
public readonly record struct EquipmentId(string Value) : IComparable<EquipmentId>
{
    /// <summary>Alphabetical.</summary>
    public int CompareTo(EquipmentId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One fixed, reviewed text, such as <c>M0-CES</c>.</summary>
public readonly record struct MessageId(string Value) : IComparable<MessageId>
{
    /// <summary>Alphabetical.</summary>
    public int CompareTo(MessageId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One dose ladder: <c>M</c> mobility, <c>S</c> stretch, <c>H</c> holds, <c>R</c> strength, <c>D</c> direction.</summary>
public readonly record struct LadderId(string Value) : IComparable<LadderId>
{
    /// <summary>Alphabetical.</summary>
    public int CompareTo(LadderId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One questionnaire, such as <c>peg</c>, as the record names it.</summary>
public readonly record struct MeasureId(string Value) : IComparable<MeasureId>
{
    /// <summary>Alphabetical.</summary>
    public int CompareTo(MeasureId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
