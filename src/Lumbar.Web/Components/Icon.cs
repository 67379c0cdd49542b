using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>The pictures a page can use, by what they mean.</summary>
public enum IconName
{
    /// <summary>Emergency.</summary>
    Stop,

    /// <summary>A list, the plan.</summary>
    List,

    /// <summary>A chart, progress.</summary>
    Chart,

    /// <summary>A reason or an explanation.</summary>
    Info,

    /// <summary>More.</summary>
    More,

    /// <summary>The library.</summary>
    Grid,

    /// <summary>Home, today.</summary>
    Home,

    /// <summary>Back to the page before.</summary>
    Back,

    /// <summary>On to the next page.</summary>
    Forward,

    /// <summary>Close, end.</summary>
    Close,

    /// <summary>Done, yes, saved.</summary>
    Check,

    /// <summary>This hurts.</summary>
    Hurt,

    /// <summary>Pause.</summary>
    Pause,

    /// <summary>Play, start.</summary>
    Play,

    /// <summary>Skip.</summary>
    Skip,

    /// <summary>Print.</summary>
    Print,

    /// <summary>Voice.</summary>
    Voice,

    /// <summary>Large text.</summary>
    TextSize,

    /// <summary>A clinician.</summary>
    Clinician,

    /// <summary>A call.</summary>
    Phone,

    /// <summary>Not this, do not.</summary>
    No,

    /// <summary>Swap.</summary>
    Swap,

    /// <summary>A flare-up.</summary>
    Flare,

    /// <summary>Waits to be sent.</summary>
    Cloud,

    /// <summary>Something to read.</summary>
    Book,

    /// <summary>From one to another.</summary>
    Arrow,

    /// <summary>Downward, a download.</summary>
    Down,

    /// <summary>A message.</summary>
    Mail,

    /// <summary>Morning.</summary>
    Sun,

    /// <summary>Evening.</summary>
    Moon,

    /// <summary>Add.</summary>
    Plus,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Time.</summary>
    Clock,

    /// <summary>Walking.</summary>
    Walk,
}

/// <summary>An icon beside words that say the same: screen readers skip it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Icon : TagHelper
{
    /// <summary>Which one.</summary>
    public IconName Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(
            $"""<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="{PathOf(Name)}"/></svg>""");
    }

    private static string PathOf(IconName name) => name switch
    {
        IconName.Stop => "M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5v5.5M12 16.5h.01",
        IconName.List => "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
        IconName.Chart => "M4 4v16h16M8 15l4-5 3 3 5-7",
        IconName.Info => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 7.8h.01",
        IconName.More => "M5 12h.01M12 12h.01M19 12h.01",
        IconName.Grid => "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
        IconName.Home => "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
        IconName.Back => "M15 5l-7 7 7 7",
        IconName.Forward => "M9 5l7 7-7 7",
        IconName.Close => "M6 6l12 12M18 6L6 18",
        IconName.Check => "M5 13l4.5 4.5L19 7.5",
        IconName.Hurt => "M13 3L6 13.5h5L10 21l8-11h-5.5z",
        IconName.Pause => "M8 5v14M16 5v14",
        IconName.Play => "M7 4.5l12.5 7.5L7 19.5z",
        IconName.Skip => "M5 5l9 7-9 7zM18 5v14",
        IconName.Print => "M7 8V4h10v4M7 17H4V9h16v8h-3M7 14h10v6H7z",
        IconName.Voice => "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9a4.2 4.2 0 010 6M18.6 6.4a8 8 0 010 11.2",
        IconName.TextSize => "M3 19l5-13 5 13M4.8 14.5h6.4M15 19l3-8 3 8M16 16.5h4",
        IconName.Clinician => "M6 3v6a4 4 0 008 0V3M10 13v3a5 5 0 0010 0v-2M20 10a2 2 0 100 4 2 2 0 000-4z",
        IconName.Phone => "M5 4h4l1.6 4.6L8.4 10a11 11 0 005.6 5.6l1.4-2.2L20 15v4a2 2 0 01-2.2 2A16.5 16.5 0 013 6.2A2 2 0 015 4z",
        IconName.No => "M12 3a9 9 0 100 18 9 9 0 000-18zM7.5 12h9",
        IconName.Swap => "M4 8h14l-3.5-3.5M20 16H6l3.5 3.5",
        IconName.Flare => "M2 13c2.5-6 5-6 7 0s4.5 6 6.5-1 4-5 6.5-5",
        IconName.Cloud => "M7 18a4.5 4.5 0 01-.5-9 6 6 0 0111.6 1.3A4 4 0 0117.5 18M12 20v-7M9.3 15.5L12 13l2.7 2.5",
        IconName.Book => "M5 4h12a2 2 0 012 2v14H7a2 2 0 01-2-2zM5 18a2 2 0 012-2h12",
        IconName.Arrow => "M4 12h15M13 5l7 7-7 7",
        IconName.Down => "M12 4v15M5 13l7 7 7-7",
        IconName.Mail => "M3 6h18v13H3zM3 7l9 7 9-7",
        IconName.Sun => "M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
        IconName.Moon => "M20 14.5A8.5 8.5 0 119.5 4a7 7 0 0010.5 10.5z",
        IconName.Plus => "M12 5v14M5 12h14",
        IconName.Person => "M12 4a4 4 0 100 8 4 4 0 000-8zM4.5 20.5a7.5 7.5 0 0115 0",
        IconName.Clock => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2.2",
        IconName.Walk => "M13 3.6a1.6 1.6 0 100 .01M12.5 8L9 10.5 8 14M12.5 8l1 5.5 3 2.5 1 4.5M13 13l-2.5 4-3.5 3.5M13 8.5l2.5 2.5 3 .5",
    };
}
