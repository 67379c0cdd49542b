using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge;

/// <summary>What came of loading the knowledge: all of it, or the complete list of what is wrong with it.</summary>
public abstract record KnowledgeResult
{
    private KnowledgeResult()
    {
    }

    /// <summary>Goes on with whichever it is.</summary>
    public abstract T Match<T>(Func<KnowledgeBase, T> loaded, Func<ValueList<KnowledgeError>, T> broken);

    /// <summary>Goes on with whichever it is, the motions included.</summary>
    public T Match<T>(Func<KnowledgeBase, MotionCatalogue, T> loaded, Func<ValueList<KnowledgeError>, T> broken) => this switch
    {
        Loaded all => loaded(all.Knowledge, all.Motions),
        Broken some => broken(some.Errors),
        _ => throw new System.Diagnostics.UnreachableException(GetType().Name),
    };

    /// <summary>Every file is in order: what is known, and how the exercises move.</summary>
    public sealed record Loaded(KnowledgeBase Knowledge, MotionCatalogue Motions) : KnowledgeResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<KnowledgeBase, T> loaded, Func<ValueList<KnowledgeError>, T> broken) => loaded(Knowledge);
    }

    /// <summary>Something is wrong: every error of every file, by file and line.</summary>
    public sealed record Broken(ValueList<KnowledgeError> Errors) : KnowledgeResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<KnowledgeBase, T> loaded, Func<ValueList<KnowledgeError>, T> broken) => broken(Errors);
    }
}

/// <summary>
/// One thing wrong with the knowledge: the file, the line when there is one, the path inside the file ("" for the
/// whole file), what is wrong, and what would have been allowed when that can be listed.
/// </summary>
public sealed record KnowledgeError(string File, int? Line, string Path, string Message, string? Allowed)
{
    /// <summary>One line for a person, such as "ladders.yaml, line 4, ladders[0].name: The key is missing."</summary>
    public override string ToString()
    {
        var line = Line is { } number ? $", line {number}" : "";
        var path = Path.Length > 0 ? $", {Path}" : "";
        var allowed = Allowed is null ? "" : $" Allowed: {Allowed}.";
        return $"{File}{line}{path}: {Message}{allowed}";
    }
}
