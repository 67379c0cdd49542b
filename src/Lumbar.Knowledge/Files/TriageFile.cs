using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>triage.yaml</c>.</summary>
internal sealed class TriageFile(MessageFile messages, ValueList<Contraindication> contraindications)
{
    private readonly Dictionary<string, Place> _asked = [];
    private readonly List<(Question Question, Place Place)> _questions = [];
    private readonly HashSet<string> _urgent = [];

    public TriageRules Read(MapReader file)
    {
        var rows = file.Items("rows", Row);
        var questions = file.Items("questions", Question);
        var pages = file.Items("pages", Page);
        CheckQuestions(file, rows);
        return new TriageRules
        {
            ValidDays = file.Number("valid_days", 1, 365),
            EmergencyWaitHours = file.Number("emergency_wait_hours", 1, 168),
            CorrectionMinutes = file.Number("correction_minutes", 0, 60),
            Source = file.Source(),
            Questions = InOrderOfPages(questions, pages),
            Rows = rows,
            Pages = pages,
        };
    }

    private TriageRow Row(MapReader map)
    {
        map.NeedsItems("results");
        return new TriageRow
        {
            Id = map.DefineRule(),
            Source = map.Source(),
            TodayOnly = map.OptionalYesNo("today_only"),
            Results = map.Items("results", Result),
        };
    }

    private TriageResult Result(MapReader map)
    {
        var tier = map.TryOne("tier", Vocabulary.Tiers);
        var message = new MessageId(map.Name(Kind.Message, "message"));
        if (tier is Tier.T0 or Tier.T1)
        {
            CheckUrgentMessage(map, message);
        }

        return new(tier ?? Tier.T0, map.Map("when", FindingReading.Read), message);
    }

    private void CheckUrgentMessage(MapReader map, MessageId id)
    {
        if (!_urgent.Add(id.Value) || messages.Messages.FirstOrDefault(found => found.Id == id) is not { } message)
        {
            return;
        }

        var place = messages.Places[id.Value];
        if (!message.Text.Contains("{number}", StringComparison.Ordinal))
        {
            map.Report(place, "A message of tier T0 or T1 says which number to call.", "{number} in the text");
        }

        var all = message.Title + " " + message.Text;
        if (!all.Contains("Stop", StringComparison.Ordinal) && !all.Contains("Do not", StringComparison.Ordinal))
        {
            map.Report(place, "A message of tier T0 or T1 says to stop.", "'Stop' or 'Do not' in the title or text");
        }
    }

    private Question Question(MapReader map)
    {
        var question = new Question
        {
            Id = new(map.Define(Kind.Question)),
            Row = new(map.Word("row")),
            Text = map.Text("text"),
            Short = map.Text("short"),
            Help = map.OptionalText("help"),
            Again = map.Text("again"),
            OnlyIf = map.OptionalMap("only_if", FindingReading.Read),
        };
        _questions.Add((question, map.At("id")));
        return question;
    }

    private QuestionPage Page(MapReader map)
    {
        map.NeedsItems("questions");
        return new(
            map.Define(Kind.Page),
            map.Text("title"),
            map.OptionalText("why"),
            map.Names(Kind.Question, "questions", (id, place) => Asked(map, id, place)));
    }

    private QuestionId Asked(MapReader map, string id, Place place)
    {
        if (id.Length > 0 && !_asked.TryAdd(id, place))
        {
            map.Report(place, $"The question '{id}' is asked twice, first in line {_asked[id].Line}.");
        }

        return new(id);
    }

    private void CheckQuestions(MapReader file, ValueList<TriageRow> rows)
    {
        var used = new HashSet<string>();
        foreach (var finding in rows.SelectMany(row => row.Results, (_, result) => result.When).Concat(contraindications.Select(rule => rule.When)))
        {
            foreach (var id in finding.Questions)
            {
                used.Add(id.Value);
            }
        }

        var rowsAreKnown = rows.Count > 0 && rows.All(row => row.Id.Value.Length > 0);
        foreach (var (question, place) in _questions.Where(entry => entry.Question.Id.Value.Length > 0))
        {
            if (!_asked.ContainsKey(question.Id.Value))
            {
                file.Report(place, $"The question '{question.Id}' is on no page, so nobody would be asked.");
            }

            if (question.Row.Value.Length > 0 && rowsAreKnown && rows.All(row => row.Id != question.Row))
            {
                file.Report(place, $"The question '{question.Id}' belongs to '{question.Row}', which is no row.");
            }

            if (!used.Contains(question.Id.Value))
            {
                file.Report(place, $"No rule looks at the answer to '{question.Id}'.");
            }
        }
    }

    private static ValueList<Question> InOrderOfPages(ValueList<Question> questions, ValueList<QuestionPage> pages)
    {
        var order = new List<string>();
        foreach (var page in pages)
        {
            foreach (var id in page.Questions)
            {
                order.Add(id.Value);
            }
        }

        return questions.OrderBy(question => order.IndexOf(question.Id.Value)).ToValueList();
    }
}
