namespace Lumbar.Store.Sqlite;

/// <summary>Every statement of the SQLite engine besides its tables (<see cref="Migrations"/>).</summary>
internal static class Sql
{
    internal const string ConnectionSettings =
        "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";

    internal const string UseWriteAheadLog = "PRAGMA journal_mode = WAL;";

    internal const string CountTables = "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%';";

    internal const string HasVersionTable =
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version';";

    internal const string CreateVersionTable = "CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY) STRICT;";

    internal const string Version = "SELECT coalesce(max(version), 0) FROM schema_version;";

    internal const string AddVersion = "INSERT INTO schema_version (version) VALUES (@version);";

    internal const string CreatePatient =
        "INSERT INTO patients (id, created_at) VALUES (@patient, @at) ON CONFLICT (id) DO NOTHING;";

    internal const string CountPatient = "SELECT count(*) FROM patients WHERE id = @patient;";

    internal const string LastSeq = "SELECT coalesce(max(seq), 0) FROM events WHERE patient = @patient;";

    internal const string AddEvent =
        """
        INSERT INTO events (patient, seq, id, at, type, body) VALUES (@patient, @seq, @id, @at, @type, @body)
        ON CONFLICT (id) DO NOTHING;
        """;

    internal const string CountSameEvent =
        "SELECT count(*) FROM events WHERE id = @id AND patient = @patient AND at = @at AND type = @type AND body = @body;";

    internal const string ReadEvents =
        "SELECT id, type, at, body FROM events WHERE patient = @patient AND seq > @afterSeq ORDER BY seq;";

    internal const string SaveDraft =
        """
        INSERT INTO drafts (patient, name, json)
        SELECT @patient, @name, @json WHERE EXISTS (SELECT 1 FROM patients WHERE id = @patient)
        ON CONFLICT (patient, name) DO UPDATE SET json = excluded.json;
        """;

    internal const string LoadDraft = "SELECT json FROM drafts WHERE patient = @patient AND name = @name;";

    internal const string DeleteDraft = "DELETE FROM drafts WHERE patient = @patient AND name = @name;";

    internal const string DropResumeCodes = "DELETE FROM resume_codes WHERE patient = @patient;";

    internal const string AddResumeCode =
        """
        INSERT INTO resume_codes (hash, patient, expires_at)
        SELECT @hash, @patient, @expires WHERE EXISTS (SELECT 1 FROM patients WHERE id = @patient);
        """;

    internal const string FindResumeCode = "SELECT patient, expires_at AS ExpiresAt FROM resume_codes WHERE hash = @hash;";

    internal const string ResumeCodeOf = "SELECT hash, expires_at AS ExpiresAt FROM resume_codes WHERE patient = @patient;";
}
