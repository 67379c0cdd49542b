namespace Lumbar.Store.Sqlite;

/// <summary>The steps that build the tables, oldest first. A published step is never edited; a change is a new step.</summary>
internal static class Migrations
{
    internal static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE patients (
          id TEXT NOT NULL PRIMARY KEY,
          created_at TEXT NOT NULL
        ) STRICT;

        CREATE TABLE events (
          patient TEXT NOT NULL REFERENCES patients (id),
          seq INTEGER NOT NULL CHECK (seq > 0),
          id TEXT NOT NULL UNIQUE,
          at TEXT NOT NULL,
          type TEXT NOT NULL,
          body TEXT NOT NULL,
          PRIMARY KEY (patient, seq)
        ) STRICT;

        CREATE TRIGGER events_never_change BEFORE UPDATE ON events
        BEGIN
          SELECT RAISE (ABORT, 'an event never changes');
        END;

        CREATE TABLE drafts (
          patient TEXT NOT NULL REFERENCES patients (id),
          name TEXT NOT NULL,
          json TEXT NOT NULL,
          PRIMARY KEY (patient, name)
        ) STRICT;
        """,
        """
        CREATE TABLE resume_codes (
          hash TEXT NOT NULL PRIMARY KEY,
          patient TEXT NOT NULL REFERENCES patients (id),
          expires_at TEXT NOT NULL
        ) STRICT;

        CREATE INDEX resume_codes_by_patient ON resume_codes (patient);
        """,
    ];
}
