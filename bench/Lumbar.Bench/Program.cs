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
    case ["weeks", .. var only]:
        Weeks.Run(only is [var part, ..] ? part : null);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Spread).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
        break;
}

return 0;
