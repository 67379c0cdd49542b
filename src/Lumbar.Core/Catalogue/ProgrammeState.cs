namespace Lumbar.Core.Catalogue;

/// <summary>What a programme is about at the moment (rules.md section 6.6). What nothing may be planned for is no state of a programme.</summary>
public enum ProgrammeState
{
    /// <summary>Easing first.</summary>
    Relief,

    /// <summary>Building up.</summary>
    Build,

    /// <summary>Keeping what was reached.</summary>
    Maintain,

    /// <summary>Through a flare-up.</summary>
    Flare,

    /// <summary>Back after a gap.</summary>
    Lapsed,

    /// <summary>A clinician should look again; doses stay as they are.</summary>
    Review,
}
