using Lumbar.Store;
using Lumbar.Web;
using Microsoft.Extensions.Options;

try
{
    LumbarApp.Build(args).Run();
    return 0;
}
catch (OptionsValidationException wrong)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, wrong.Failures));
    return 2;
}
catch (StoreUnavailableException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
