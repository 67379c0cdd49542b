using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Reading;

/// <summary>Where something stands in the knowledge files.</summary>
internal sealed record Place(string File, int? Line, string Path);

/// <summary>Collects the errors of all files.</summary>
internal sealed class LoadErrors
{
    private readonly List<KnowledgeError> _errors = [];

    public int Count => _errors.Count;

    public void Add(Place place, string message, string? allowed = null) =>
        _errors.Add(new(place.File, place.Line, place.Path, message, allowed));

    /// <summary>All of them by file, line and path.</summary>
    public ValueList<KnowledgeError> InOrder() =>
        _errors
            .OrderBy(error => error.File, StringComparer.Ordinal)
            .ThenBy(error => error.Line)
            .ThenBy(error => error.Path, StringComparer.Ordinal)
            .ToValueList();
}
