using Lumbar.Core.Units;
using Lumbar.Knowledge;

namespace Lumbar.Web;

/// <summary>The knowledge files cannot be used, so nothing may be decided and the server does not start.</summary>
public sealed class KnowledgeUnavailableException(ValueList<KnowledgeError> errors)
    : Exception($"The knowledge cannot be used.{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
