namespace Lumbar.Core.Units;

/// <summary>One thing a rule looked at, as a name and the value it had, such as <c>worstPain24h</c> = <c>7</c>.</summary>
public sealed record Fact(string Name, string Value);

/// <summary>
/// Why something was decided: the rule, where the rule comes from, and the facts it used.
/// The sentence a person reads is made from this in the reader's language, never stored.
/// </summary>
public sealed record Reason(RuleId Rule, SourceId? Source, ValueList<Fact> Facts)
{
    /// <summary>A reason with a rule, its source and any facts.</summary>
    public static Reason Of(RuleId rule, SourceId? source, params ReadOnlySpan<Fact> facts) => new(rule, source, ValueList.Create(facts));
}
