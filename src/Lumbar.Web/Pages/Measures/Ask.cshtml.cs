using System.Globalization;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Measures;

/// <summary>
/// One page of questions. What is left out stays unknown. Whoever names thoughts of self-harm is led to help at once,
/// whatever else stands on the page (RF-12).
/// </summary>
public sealed class AskModel(PersonDesk desk, MeasureDesk measures) : PageModel
{
    /// <summary>The answers by item, as they were sent.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>The id of the entry, fixed when the form is opened, so that sending it twice stores it once.</summary>
    [BindProperty]
    public Guid Entry { get; set; }

    /// <summary>The check this page is part of.</summary>
    public Check Check { get; private set; } = Check.Weekly;

    /// <summary>Its place, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How many pages there are.</summary>
    public int Of => Check.Pages.Count;

    /// <summary>The questions.</summary>
    public IReadOnlyList<MeasureItemRule> Items => [.. Asked.SelectMany(asked => asked.Items)];

    /// <summary>The heading.</summary>
    public string Heading => Asked[^1].Rule.Name;

    /// <summary>What stands above the questions.</summary>
    public string? Lead => Asked[^1].Rule.Lead;

    /// <summary>Where Back leads.</summary>
    public string Back => Number > 1 ? Check.Href(Number - 1) : "/today";

    /// <summary>Whether other activities may still be chosen.</summary>
    public bool MayChooseAgain { get; private set; }

    /// <summary>Whether mood is asked here, so that a way to help stands beside it.</summary>
    public bool AsksMood => Items.Any(item => item.Id == MeasureIds.Mood);

    private IReadOnlyList<(MeasureRule Rule, ValueList<MeasureItemRule> Items)> Asked { get; set; } = [];

    /// <summary>Shows the questions.</summary>
    public async Task<IActionResult> OnGetAsync(string check, int number, CancellationToken ct)
    {
        if (await Prepare(check, number, ct) is { } elsewhere)
        {
            return elsewhere;
        }

        Entry = desk.NewId();
        return Page();
    }

    /// <summary>Stores what was answered and leads on.</summary>
    public async Task<IActionResult> OnPostAsync(string check, int number, CancellationToken ct)
    {
        if (await Prepare(check, number, ct) is { } elsewhere)
        {
            return elsewhere;
        }

        var needsHelp = Value(MeasureIds.Mood) >= measures.Rules.Review.HarmMood;
        var opened = FormEntry.OpenedAt(Entry, desk.Now);
        if (needsHelp)
        {
            (Entry, opened) = opened is null ? (desk.NewId(), desk.Now) : (Entry, opened);
        }
        else if (!IsReadable(opened))
        {
            return this.Unprocessable();
        }

        await measures.Append([.. Asked.Select((asked, i) => Answer(asked, i, opened ?? desk.Now))], ct);
        return Redirect(needsHelp ? "/measures/help" : Number < Of ? Check.Href(Number + 1) : "/measures/kept");
    }

    /// <summary>Finds the page; a result when there is none, or something comes first.</summary>
    private async Task<IActionResult?> Prepare(string check, int number, CancellationToken ct)
    {
        if (Check.All.FirstOrDefault(each => each.Id == check) is not { } found || number < 1 || number > found.Pages.Count || found.Pages[number - 1].Count == 0)
        {
            return NotFound();
        }

        if (!await measures.IsOpen(ct))
        {
            return Redirect("/today");
        }

        (Check, Number) = (found, number);
        var asked = new List<(MeasureRule Rule, ValueList<MeasureItemRule> Items)>();
        foreach (var rule in found.Pages[number - 1].Select(measures.Rules.Of))
        {
            asked.Add((rule, await measures.ItemsOf(rule, ct)));
            MayChooseAgain |= rule.Choose is not null && !await measures.IsSettled(rule, ct);
        }

        Asked = asked;
        Answers = Items.ToDictionary(item => item.Id, item => Answers.GetValueOrDefault(item.Id));
        return Items.Count == 0 ? Redirect("/measures/activities/choose") : null;
    }

    private bool IsReadable(DateTimeOffset? opened)
    {
        foreach (var item in Items.Where(item => !string.IsNullOrWhiteSpace(Answers[item.Id]) && Value(item.Id) is null))
        {
            ModelState.AddModelError($"{nameof(Answers)}[{item.Id}]", item.LowWords is null && item.Choices.Count == 0
                ? $"Enter a whole number from {item.Lowest} to {item.Highest}, or leave it empty."
                : "Choose one of the answers offered, or none.");
        }

        if (opened is null && ModelState.ErrorCount == 0)
        {
            ModelState.AddModelError(string.Empty, "This form was open for too long. Please send it once more.");
            ModelState.Remove(nameof(Entry));
            Entry = desk.NewId();
        }

        return ModelState.IsValid;
    }

    /// <summary>The answer to an item as a number within its range, or null.</summary>
    private int? Value(string id) => Items.FirstOrDefault(item => item.Id == id) is { } item
        && int.TryParse(Answers[id]?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= item.Lowest && value <= item.Highest
            ? value
            : null;

    private RecordEvent.MeasureAnswered Answer((MeasureRule Rule, ValueList<MeasureItemRule> Items) asked, int place, DateTimeOffset at) => new()
    {
        Id = FormEntry.Nth(Entry, place),
        At = at,
        By = Author.Person,
        Measure = asked.Rule.Id.Value,
        Items = asked.Items.Select(item => new MeasureItem(item.Id, Value(item.Id))).ToValueList(),
    };
}
