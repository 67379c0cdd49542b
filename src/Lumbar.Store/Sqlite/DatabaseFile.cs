using Microsoft.Data.Sqlite;

namespace Lumbar.Store.Sqlite;

/// <summary>The database as a file: its folder, its permissions, and what a failure to open it means in plain words.</summary>
internal static class DatabaseFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOnlyFolder = OwnerOnly | UnixFileMode.UserExecute;
    private const string ChooseAnother = "Let Lumbar write there, or set LUMBAR_DATA to another folder.";

    /// <summary>Makes sure of a folder and a file that only their owner can read and that can be written.</summary>
    internal static void Prepare(string path)
    {
        try
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            CreateFile(path);
        }
        catch (IOException e)
        {
            throw NotMade(path, e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw NotMade(path, e);
        }

        if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw ReadOnly(path, cause: null);
        }
    }

    internal static StoreUnavailableException Explain(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT => new(
            path, "the file is not a database, or it is damaged.", "Move it away or put back a copy of it.", e),
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_CANTOPEN => ReadOnly(path, e),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new(
            path, "another program keeps it locked.", "Close that program and try again.", e),
        SQLitePCL.raw.SQLITE_FULL => new(path, "the disk is full.", "Make room and try again.", e),
        _ => new(path, $"SQLite says: {e.Message}", "Check the disk and the file.", e),
    };

    private static StoreUnavailableException NotMade(string path, Exception cause) =>
        new(path, $"the folder or the file cannot be made and kept private ({cause.Message}).", ChooseAnother, cause);

    private static StoreUnavailableException ReadOnly(string path, Exception? cause) =>
        new(path, "the file or its folder is read-only.", ChooseAnother, cause);

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnlyFolder);
        }
    }

    // Never opens a file that is there already: on Unix, closing it would drop the locks SQLite holds on it in this process.
    private static void CreateFile(string path)
    {
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            using var created = new FileStream(path, options);
        }
        else if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != UnixFileMode.None)
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) & OwnerOnly);
        }
    }
}
