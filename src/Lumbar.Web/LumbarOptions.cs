using System.Text.RegularExpressions;
using Lumbar.Core.Planning;
using Microsoft.Extensions.Options;

namespace Lumbar.Web;

/// <summary>What whoever runs this server can set, in the section "Lumbar".</summary>
public sealed class LumbarOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lumbar";

    /// <summary>The operator's name when none was given.</summary>
    public const string ThisComputer = "this computer";

    /// <summary>Where records, drafts and keys lie. Default: the usual place for a user's data on this system.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>Who runs this server, as people read it. Default: "this computer".</summary>
    public string Operator { get; set; } = ThisComputer;

    /// <summary>The number to call in an emergency. Default: 112, which works across Europe and on most mobile phones.</summary>
    public string EmergencyNumber { get; set; } = "112";

    /// <summary>The number of a line that gives medical advice the same day, such as 116 117, or null when there is none to name.</summary>
    public string? UrgentCareNumber { get; set; }

    /// <summary>
    /// The number of a line for people in a mental crisis, answered at any hour, or null: then people read how to find the
    /// one of their country, beside the emergency number.
    /// </summary>
    public string? CrisisNumber { get; set; }

    /// <summary>Whether a consultation is "advised" (default, decision D-1) or "required" before any exercise.</summary>
    public string Consultation { get; set; } = "advised";

    /// <summary>Whether a consultation must be on record before any exercise opens.</summary>
    public ConsultationPolicy Policy => Consultation == "required" ? ConsultationPolicy.Required : ConsultationPolicy.Advised;

    /// <summary>Where answers stay, as the end of a sentence: "on this computer", "with Elm Street Physiotherapy, who run this server".</summary>
    public string WhereAnswersStay => Operator == ThisComputer ? $"on {ThisComputer}" : $"with {Operator}, who run this server";
}

/// <summary>Says what is wrong with the options, all of it at once, before the server starts.</summary>
public sealed partial class LumbarOptionsCheck(IConfiguration configuration) : IValidateOptions<LumbarOptions>
{
    private const int LongestName = 80;

    private static readonly string[] Known =
    [
        nameof(LumbarOptions.DataDirectory), nameof(LumbarOptions.Operator), nameof(LumbarOptions.EmergencyNumber),
        nameof(LumbarOptions.UrgentCareNumber), nameof(LumbarOptions.Consultation), nameof(LumbarOptions.CrisisNumber),
    ];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, LumbarOptions options)
    {
        List<string> errors = [.. UnknownKeys(), .. Errors(options)];
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    // A misspelt key would otherwise leave a default standing, such as the wrong emergency number.
    private IEnumerable<string> UnknownKeys() =>
        from setting in configuration.GetSection(LumbarOptions.Section).GetChildren()
        where !Known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)
        select $"{LumbarOptions.Section}:{setting.Key} is not a setting. Allowed: {string.Join(", ", Known)}.";

    private static IEnumerable<string> Errors(LumbarOptions options)
    {
        if (options.DataDirectory is { } folder && !Path.IsPathFullyQualified(folder))
        {
            yield return Message("DataDirectory", folder, "a full path to a folder this program may write to");
        }

        if (string.IsNullOrWhiteSpace(options.Operator) || options.Operator.Length > LongestName)
        {
            yield return Message("Operator", options.Operator, $"a name of 1 to {LongestName} characters");
        }

        if (!Number().IsMatch(options.EmergencyNumber))
        {
            yield return Message("EmergencyNumber", options.EmergencyNumber, "2 to 20 digits and spaces, with + in front if need be");
        }

        if (options.UrgentCareNumber is { } urgent && !Number().IsMatch(urgent))
        {
            yield return Message("UrgentCareNumber", urgent, "2 to 20 digits and spaces, with + in front if need be");
        }

        if (options.CrisisNumber is { } crisis && !Number().IsMatch(crisis))
        {
            yield return Message("CrisisNumber", crisis, "2 to 20 digits and spaces, with + in front if need be");
        }

        if (options.Consultation is not ("advised" or "required"))
        {
            yield return Message("Consultation", options.Consultation, "advised, required");
        }
    }

    private static string Message(string key, string value, string allowed) =>
        $"{LumbarOptions.Section}:{key} is \"{value}\". Allowed: {allowed}.";

    [GeneratedRegex(@"^\+?[0-9][0-9 ]{0,18}[0-9]\z")]
    private static partial Regex Number();
}
