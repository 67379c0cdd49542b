namespace Lumbar.Store;

/// <summary>The store cannot be opened. The message names the place, what is wrong with it and what to do.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Says what is wrong with the store at a place and what to do about it.</summary>
    public StoreUnavailableException(string path, string problem, string remedy, Exception? cause = null)
        : base($"The store at {path} cannot be opened: {problem} {remedy}", cause) => Path = path;

    /// <summary>The file or folder that is meant.</summary>
    public string Path { get; }
}
