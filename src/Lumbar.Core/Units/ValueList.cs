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

    /// <summary>Whether the list has an item.</summary>
    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>Whether there is any item.</summary>
    public bool Any() => _items.Length > 0;

    /// <summary>Whether something holds for any item.</summary>
    public bool Any(Predicate<T> holds) => Array.Exists(_items, holds);

    /// <summary>Whether something holds for every item.</summary>
    public bool All(Predicate<T> holds) => Array.TrueForAll(_items, holds);

    /// <summary>The first item for which something holds, or the default when there is none.</summary>
    public T? FirstOrDefault(Predicate<T> holds) => Array.Find(_items, holds);

    /// <summary>The last item for which something holds, or the default when there is none.</summary>
    public T? LastOrDefault(Predicate<T> holds) => Array.FindLast(_items, holds);

    /// <summary>Goes through the items in their order.</summary>
    public ValueListEnumerator<T> GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Goes through the items of a value list, so that a loop over one needs nothing new.</summary>
public struct ValueListEnumerator<T>
{
    private readonly T[] _items;
    private int _place;

    internal ValueListEnumerator(T[] items) => (_items, _place) = (items, -1);

    /// <summary>The item it has come to.</summary>
    public readonly T Current => _items[_place];

    /// <summary>Goes on to the next item; false when there is none.</summary>
    public bool MoveNext() => ++_place < _items.Length;
}

/// <summary>Makes value lists, also for collection expressions such as <c>[a, b]</c>.</summary>
public static class ValueList
{
    /// <summary>A value list with these items.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.Length == 0 ? ValueList<T>.Empty : new([.. items]);

    /// <summary>A value list with the items of a sequence, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        if (items is ValueList<T> list)
        {
            return list;
        }

        T[] copy = [.. items];
        return copy.Length == 0 ? ValueList<T>.Empty : new(copy);
    }
}
