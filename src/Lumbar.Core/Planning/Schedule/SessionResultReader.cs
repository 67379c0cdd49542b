using System.Text.Json;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Schedule;

/// <summary>What came of reading a result: the result, or the complete list of what is wrong with it.</summary>
public abstract record SessionResultReading
{
    private SessionResultReading()
    {
    }

    /// <summary>Handles both cases.</summary>
    public abstract T Match<T>(Func<Readable, T> readable, Func<Unreadable, T> unreadable);

    /// <summary>It could be read and fits what was offered.</summary>
    public sealed record Readable(SessionResult Result) : SessionResultReading
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Readable, T> readable, Func<Unreadable, T> unreadable) => readable(this);
    }

    /// <summary>Something is wrong, so nothing of it counts.</summary>
    public sealed record Unreadable(ValueList<FieldError> Errors) : SessionResultReading
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Readable, T> readable, Func<Unreadable, T> unreadable) => unreadable(this);
    }
}

/// <summary>
/// Reads what the player sends at the end of a session, strictly: only exercises of that session, in its order, and
/// never more of them than was offered.
/// </summary>
public static class SessionResultReader
{
    private const int SecondsInADay = 86_400;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The result of a session in which these exercises were offered.</summary>
    public static SessionResultReading Read(string json, ValueList<OfferedItem> offered)
    {
        var errors = new List<FieldError>();
        var result = Parsed(json, offered, errors);
        return result is not null && errors.Count == 0
            ? new SessionResultReading.Readable(result)
            : new SessionResultReading.Unreadable(errors.ToValueList());
    }

    private static SessionResult? Parsed(string json, ValueList<OfferedItem> offered, List<FieldError> errors)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            if (document.RootElement.ValueKind is JsonValueKind.Object)
            {
                return Whole(new Fields(document.RootElement, string.Empty, line: null, errors), new Place(offered));
            }

            errors.Add(new FieldError(null, "$", "This is not an object.", "the result of a session in { }"));
        }
        catch (JsonException)
        {
            errors.Add(new FieldError(null, "$", "This is not JSON.", "the result of a session as JSON"));
        }

        return null;
    }

    private static SessionResult Whole(Fields f, Place place)
    {
        var result = new SessionResult
        {
            IsFinished = f.Bool("finished"),
            Length = new Seconds(f.Int("seconds", 0, SecondsInADay)),
            Items = f.List("items", (json, path) => Item(f.Nested(json, path), place)),
            NeedsSafetyCheck = f.Bool("safety"),
            PainLasted = f.OptionalBool("lasted") ?? false,
        };
        f.RefuseOthers();
        return result;
    }

    private static ResultItem Item(Fields f, Place place)
    {
        var exercise = new ExerciseId(f.Text("exercise"));
        var offered = place.Next(exercise);
        if (offered is null)
        {
            f.Fail<int>("exercise", $"\"{exercise}\" does not come here in this session.", place.Left());
        }

        var hold = offered?.Hold.Value;
        var item = new ResultItem
        {
            Exercise = exercise,
            Sets = f.Int("sets", 0, offered?.Sets ?? int.MaxValue),
            Repetitions = f.Int("reps", 0, offered?.Repetitions ?? int.MaxValue),
            Hold = new Seconds(f.Int("holdSeconds", hold ?? 0, hold ?? int.MaxValue)),
            WorstPain = f.OptionalPain("worstPain"),
            Stopped = f.OptionalWord<StopReason>("stopped"),
        };
        f.RefuseOthers();
        return item;
    }

    /// <summary>How far the reading has come in what was offered. Exercises may be missing, but not change their order.</summary>
    private sealed class Place(ValueList<OfferedItem> offered)
    {
        private int _next;

        public OfferedItem? Next(ExerciseId exercise)
        {
            for (var i = _next; i < offered.Count; i++)
            {
                if (offered[i].Exercise == exercise)
                {
                    _next = i + 1;
                    return offered[i];
                }
            }

            return null;
        }

        public string Left() => _next == offered.Count ? "no more exercises" : string.Join(", ", offered.Skip(_next).Select(item => item.Exercise));
    }
}
