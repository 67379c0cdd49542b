using System.Buffers.Binary;

namespace Lumbar.Web.People;

/// <summary>
/// The id of an entry, fixed when its form is opened, so that sending the form twice stores it once. The id itself says
/// when that was, and the entry carries that time.
/// </summary>
public static class FormEntry
{
    private const int Version = 7;
    private const int Length = 16;
    private const int TimeShift = 16;
    private const long MillisecondsInADay = 86_400_000;

    /// <summary>When the form was opened; null for an id of another day or another kind.</summary>
    public static DateTimeOffset? OpenedAt(Guid entry, DateTimeOffset now)
    {
        if (entry.Version != Version)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[Length];
        entry.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> TimeShift);
        if (now.ToUnixTimeMilliseconds() - milliseconds is < 0 or > MillisecondsInADay)
        {
            return null;
        }

        var opened = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(now.Offset);
        return opened.Date == now.Date ? opened : null;
    }

    /// <summary>The id of one of several entries that one form makes; the first has the form's own.</summary>
    public static Guid Nth(Guid entry, int number)
    {
        Span<byte> bytes = stackalloc byte[Length];
        entry.TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[^1] ^= (byte)number;
        return new Guid(bytes, bigEndian: true);
    }
}
