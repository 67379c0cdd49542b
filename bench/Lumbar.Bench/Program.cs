using BenchmarkDotNet.Running;
using Lumbar.Bench;

switch (args)
{
    case ["cold", ..]:
        ColdStart.Run();
        break;
    case ["spread", ..]:
        Spread.Run();
        break;
    case ["oracle", ..]:
        return Oracle.Run();
    case ["weeks", ..]:
        Weeks.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Spread).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
        break;
}

return 0;
