using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Units;
using Lumbar.Motion.Figures;
using Lumbar.Web.Figures;
using Microsoft.AspNetCore.Html;

namespace Lumbar.Web.Sessions;

/// <summary>Writes a session as the player reads it (client/src/script.ts). The encoding keeps it inside its element, whatever a text says.</summary>
public static class SessionScriptJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The session under a title, with the figures there are.</summary>
    public static IHtmlContent Of(PlannedSession session, string title, FigureShelf figures)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("session", session.Id);
            json.WriteString("title", title);
            json.WriteNumber("seconds", session.Length.Value);
            json.WriteStartArray("items");
            foreach (var item in session.Items)
            {
                Write(json, item, figures);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new HtmlString(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, ScriptItem item, FigureShelf figures)
    {
        var exercise = item.Exercise;
        json.WriteStartObject();
        json.WriteString("exercise", exercise.Id.Value);
        json.WriteString("name", exercise.Name);
        json.WriteString("purpose", WordOf(item.Purpose));
        json.WriteString("position", WordOf(exercise.Position));
        json.WriteString("start", exercise.Teaching.Start);
        json.WriteString("cue", exercise.Teaching.Cue);
        Write(json, "steps", exercise.Teaching.Steps);
        Write(json, "stop", exercise.Teaching.StopSigns);
        json.WriteString("sidePart", exercise.Teaching.SidePart);
        json.WriteBoolean("perSide", item.Dose.PerSide);
        json.WriteNumber("sets", item.Dose.Sets);
        json.WriteNumber("reps", item.Dose.Repetitions);
        json.WriteNumber("holdSeconds", item.Dose.Hold.Value);
        WriteFigure(json, exercise.Id, figures);
        json.WriteStartArray("segments");
        foreach (var segment in item.Segments)
        {
            Write(json, segment);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Where the figure lies, for which side it is drawn, and when its motion is where: the player stretches it to the dose.</summary>
    private static void WriteFigure(Utf8JsonWriter json, ExerciseId exercise, FigureShelf figures)
    {
        if (!figures.Has(exercise))
        {
            json.WriteNull("figure");
            return;
        }

        var phases = figures.PhasesOf(exercise);
        json.WriteStartObject("figure");
        json.WriteString("url", figures.UrlOf(exercise, FigureKind.Moving, FigureColours.Page));
        json.WriteString("side", figures.SideOf(exercise) == Side.Left ? "left" : "right");
        json.WriteNumber("leaves", phases.Leaves);
        json.WriteNumber("arrives", phases.Arrives);
        json.WriteNumber("turns", phases.Turns);
        json.WriteNumber("returns", phases.Returns);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Segment segment)
    {
        json.WriteStartObject();
        json.WriteString("kind", WordOf(segment.Kind));
        json.WriteNumber("seconds", segment.Length.Value);
        if (segment.Side != Side.Both)
        {
            json.WriteString("side", segment.Side == Side.Left ? "left" : "right");
        }

        if (segment.Set > 0)
        {
            json.WriteNumber("set", segment.Set);
        }

        if (segment.Repetition > 0)
        {
            json.WriteNumber("rep", segment.Repetition);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string WordOf(Purpose purpose) => purpose switch
    {
        Purpose.WarmUp => "warm-up",
        Purpose.Main => "main",
        Purpose.CoolDown => "cool-down",
    };

    private static string WordOf(SegmentKind kind) => kind switch
    {
        SegmentKind.Change => "change",
        SegmentKind.Ready => "ready",
        SegmentKind.Out => "out",
        SegmentKind.Hold => "hold",
        SegmentKind.Back => "back",
        SegmentKind.Switch => "switch",
        SegmentKind.Rest => "rest",
    };

    private static string WordOf(Position position) => position switch
    {
        Position.Supine => "supine",
        Position.Prone => "prone",
        Position.Side => "side",
        Position.Quadruped => "quadruped",
        Position.Kneel => "kneel",
        Position.Sit => "sit",
        Position.Stand => "stand",
    };
}
