namespace Lumbar.Core.Record;

/// <summary>The words of a closed choice as they stand in a record: camelCase, such as <c>belowKnee</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>The value of a word, or null when there is no such word. Case counts; numbers are no words.</summary>
    public static T? Find(string word) => Array.IndexOf(Names, word) is >= 0 and var place ? Values[place] : null;

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>All words, for an error message.</summary>
    public static string Allowed => string.Join(", ", Names);
}
