using System.Collections;
using System.Runtime.CompilerServices;

namespace Lumbar.Core.Units;

/// <summary>A list that never changes and equals another list with the same items in the same order.</summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list with no items.</summary>
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a place, counted from 0. Throws when there is no such place.</summary>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, for loops that must not allocate.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes value lists, also for collection expressions such as <c>[a, b]</c>.</summary>
public static class ValueList
{
    /// <summary>A value list with these items.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.Length == 0 ? ValueList<T>.Empty : new([.. items]);

    /// <summary>A value list with the items of a sequence, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        T[] copy = [.. items];
        return copy.Length == 0 ? ValueList<T>.Empty : new(copy);
    }
}
