namespace Lumbar.Web.Tests.Start;

/// <summary>How a person without flags answers, and how a test changes single answers.</summary>
public static class Walking
{
    private static readonly Dictionary<string, (string, string)[]> Plain = new(StringComparer.Ordinal)
    {
        ["/start/1/1"] = [("BirthYear", "1980")],
        ["/start/1/2"] = [("When", "Weeks")],
        ["/start/1/3"] = [("First", "False")],
        ["/start/1/4"] = [("Chosen", "none")],
        ["/start/1/5"] = [("Weeks", "18")],
        ["/start/3/1"] = [("Reach", "Back")],
        ["/start/3/2"] = [("Now", "2"), ("Worst", "3")],
        ["/start/3/3"] = [("AtRest", "False")],
        ["/start/3/4"] = [("Minutes", "5")],
        ["/start/3/5"] = [("Seen", "True")],
        ["/start/4/1"] = [("Chosen", "Walking")],
        ["/start/4/2"] = [("Chosen", "Sitting"), ("Chosen", "Bending")],
        ["/start/5/1"] = [("Minutes", "15"), ("Sessions", "1"), ("Days", "5")],
        ["/start/5/2"] = [("Chosen", "mat"), ("Chosen", "chair"), ("Chosen", "wall")],
        ["/start/5/3"] = [("CanGetDown", "True")],
        ["/start/5/4"] = [("Minutes", "20")],
    };

    /// <summary>Answers page after page, from where they are, until a page that is asked for or the end.</summary>
    public static async Task WalkTo(this Person person, string end, Dictionary<string, (string, string)[]>? told = null, params (string Question, string Answer)[] answers)
    {
        for (var pages = 0; person.At != end && person.At is not ("/start/result" or "/today"); pages++)
        {
            pages.ShouldBeLessThan(60, $"{person.At} leads nowhere.");
            await person.Step(told, answers);
            person.Status.ShouldBe(System.Net.HttpStatusCode.OK, person.At);
        }
    }

    /// <summary>Answers the page they are on.</summary>
    public static Task Step(this Person person, Dictionary<string, (string, string)[]>? told = null, params (string Question, string Answer)[] answers)
    {
        if (!person.At.StartsWith("/start/2/", StringComparison.Ordinal))
        {
            return person.Send(told?.GetValueOrDefault(person.At) ?? Plain[person.At]);
        }

        var given = person.Groups.Select(name => (name, AnswerTo(name, answers))).ToArray();
        return given.Length > 1 && given.All(each => each.Item2 == "no") && person.Page.Contains("value=\"none\"", StringComparison.Ordinal)
            ? person.Send(("Send", "none"))
            : person.Send(given);
    }

    private static string AnswerTo(string name, (string Question, string Answer)[] answers) =>
        answers.FirstOrDefault(each => name == $"Answers[{each.Question}]").Answer ?? (name == "Answer" ? "unsure" : "no");
}
