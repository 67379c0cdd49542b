namespace Lumbar.Core.Record;

/// <summary>The words of closed choices as they stand in records and in JSON answers.</summary>
public static class EnumWords
{
    /// <summary>The word of a value, in camelCase.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Of(value);
}
