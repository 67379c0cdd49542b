using System.Runtime.InteropServices;
using SQLitePCL;

namespace Lumbar.Store.Sqlite;

/// <summary>
/// The system's own SQLite, so that its security fixes come with the system's. The packaged copy is from 2021 and lacks STRICT.
/// </summary>
internal static class SqliteLibrary
{
    /// <summary>3.37.0, the first with STRICT tables.</summary>
    private const int OldestVersion = 3_037_000;

    private static readonly Lock Gate = new();
    private static bool _ready;

    internal static IReadOnlyList<string> Names { get; } =
        OperatingSystem.IsWindows() ? ["winsqlite3.dll", "sqlite3.dll"]
        : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"]
        : ["libsqlite3.so.0", "libsqlite3.so"];

    /// <summary>Makes the library ready for the database at <paramref name="path"/>; later calls do nothing.</summary>
    internal static void Use(string path)
    {
        lock (Gate)
        {
            if (_ready)
            {
                return;
            }

            var library = Find(Names, path);
            NativeLibrary.SetDllImportResolver(
                typeof(SQLite3Provider_e_sqlite3).Assembly,
                (name, _, _) => string.Equals(name, "e_sqlite3", StringComparison.Ordinal) ? library : 0);
            raw.SetProvider(new SQLite3Provider_e_sqlite3());
            _ready = true;
        }

        RequireVersion(raw.sqlite3_libversion_number(), path);
    }

    internal static nint Find(IReadOnlyList<string> names, string path)
    {
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out var library))
            {
                return library;
            }
        }

        throw new StoreUnavailableException(
            path,
            $"the SQLite library ({string.Join(" or ", names)}) is not on this machine.",
            "Install it: \"apt-get install libsqlite3-0\" on Debian and Ubuntu, \"dnf install sqlite-libs\" on Fedora; macOS and Windows bring it.");
    }

    internal static void RequireVersion(int version, string path)
    {
        if (version < OldestVersion)
        {
            throw new StoreUnavailableException(
                path,
                $"the SQLite library on this machine is version {version / 1_000_000}.{version / 1000 % 1000}.{version % 1000}.",
                "Lumbar needs 3.37.0 or later: update the system.");
        }
    }
}
