using System.Globalization;
using Lumbar.Store;
using Lumbar.Store.Sqlite;

// Lumbar.Store.Crash FILE PATIENT SEED CALLS
// Appends calls of 1 to 59 events and prints the ids of each call once the store has acknowledged it. It is meant to be
// killed meanwhile. After the last call it prints "done" and keeps the file open until its standard input ends.
var random = new Random(int.Parse(args[2], CultureInfo.InvariantCulture));
var patient = new PatientId(Guid.Parse(args[1]));
using var database = SqliteDatabase.Open(args[0]);
var store = new SqliteEventStore(database);

// No child outlives the tests: their end closes this input.
var parentGone = Task.Run(Console.In.ReadToEnd);
for (var call = 0; call < int.Parse(args[3], CultureInfo.InvariantCulture) && !parentGone.IsCompleted; call++)
{
    var size = random.Next(1, 60);
    var name = Guid.NewGuid();
    var events = Enumerable.Range(0, size)
        .Select(part => new StoredEvent(
            Guid.NewGuid(),
            "walkDone",
            DateTimeOffset.UnixEpoch,
            $$"""{"call":"{{name}}","size":{{size}},"part":{{part}},"padding":"{{new string('x', random.Next(400))}}"}"""))
        .ToList();
    var outcome = await store.Append(patient, events, CancellationToken.None);
    Console.Out.WriteLine(outcome.Match(
        appended: _ => $"ack {string.Join(' ', events.Select(e => e.Id))} .",
        refused: r => $"refused {string.Join(' ', r.Ids)}",
        unknownPatient: u => $"unknown {u.Patient}"));
}

Console.Out.WriteLine("done");
await parentGone;
