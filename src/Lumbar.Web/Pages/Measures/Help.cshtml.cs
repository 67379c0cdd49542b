using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Measures;

/// <summary>
/// Where someone in a crisis finds a person to talk to, and nothing else (RF-12). Anyone can open it, so that its address
/// says nothing about who does.
/// </summary>
public sealed class HelpModel : PageModel;
