using Microsoft.AspNetCore.Diagnostics;

namespace Lumbar.Web.Security;

/// <summary>
/// Writes where the program failed: the kinds of exception and the stack. The message is left out, because it can
/// hold what a person entered.
/// </summary>
public sealed partial class FailureLog(ILogger<FailureLog> log) : IExceptionHandler
{
    /// <inheritdoc/>
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var kinds = string.Join(" <- ", Chain(exception).Select(each => each.GetType().FullName));
        Failed(httpContext.TraceIdentifier, kinds, exception.StackTrace);
        return ValueTask.FromResult(false);
    }

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception;
        }
    }

    [LoggerMessage(LogLevel.Error, "Request {Reference} failed: {Kinds}\n{Stack}")]
    private partial void Failed(string reference, string kinds, string? stack);
}
