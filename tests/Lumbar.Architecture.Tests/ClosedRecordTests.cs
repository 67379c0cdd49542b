using System.Reflection;
using Lumbar.Core.Record;
using Lumbar.Knowledge;

namespace Lumbar.Architecture.Tests;

/// <summary>A closed choice is an abstract record that only its own nested records derive from.</summary>
public class ClosedRecordTests
{
    private static readonly Assembly[] Assemblies = [typeof(RecordEvent).Assembly, typeof(KnowledgeResult).Assembly];

    public static TheoryData<string> ClosedRecords => [.. Closed().Select(type => type.FullName!)];

    [Fact]
    public void The_known_ones_are_found() =>
        new[] { "RecordEvent", "RecordReading", "PlanOutcome", "Finding", "KnowledgeResult" }.ShouldBeSubsetOf(Closed().Select(type => type.Name));

    [Fact]
    public void Every_abstract_record_is_closed() => Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false } && !IsClosed(type))
        .Select(type => type.FullName)
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ClosedRecords))]
    public void Every_nested_type_is_sealed_and_derives_from_it(string name)
    {
        var type = Closed().Single(closed => closed.FullName == name);
        var cases = type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(nested => !nested.Name.StartsWith('<')).ToList();
        cases.ShouldNotBeEmpty();
        cases.Where(nested => !nested.IsSealed || nested.BaseType != type).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ClosedRecords))]
    public void Nothing_outside_derives_from_it(string name)
    {
        var type = Closed().Single(closed => closed.FullName == name);
        Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(other => other.BaseType == type && other.DeclaringType != type).ShouldBeEmpty();
    }

    [Fact]
    public void Every_other_class_that_can_be_derived_from_is_sealed() => Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !type.Name.StartsWith('<'))
        .Select(type => type.FullName)
        .ShouldBeEmpty();

    private static IEnumerable<Type> Closed() => Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsClosed);

    /// <summary>Abstract, with no constructor but private ones; a record adds a protected one that copies.</summary>
    private static bool IsClosed(Type type) => type is { IsClass: true, IsAbstract: true, IsSealed: false }
        && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsPrivate || (constructor.GetParameters() is [var only] && only.ParameterType == type));
}
