using Lumbar.Web;

return LumbarApp.Run(args);
