using System.Globalization;

namespace Lumbar.Store.Sqlite;

/// <summary>A time as text that keeps its offset and every digit.</summary>
internal static class Timestamp
{
    internal static string Write(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
