using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages;

/// <summary>The emergency card: the same for everyone, kept by the browser, and without any use of the store.</summary>
[ResponseCache(Duration = 3600, Location = ResponseCacheLocation.Any)]
public sealed class EmergencyModel : PageModel;
