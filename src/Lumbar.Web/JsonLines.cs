using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Lumbar.Web;

/// <summary>A file to download with one line of JSON after the other, written as it is read.</summary>
public sealed class JsonLines(string fileName, IEnumerable<string> lines) : IActionResult
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "application/jsonl; charset=utf-8";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
        var ct = context.HttpContext.RequestAborted;
        foreach (var line in lines)
        {
            await response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(line), ct);
            await response.BodyWriter.WriteAsync(NewLine, ct);
        }
    }
}
