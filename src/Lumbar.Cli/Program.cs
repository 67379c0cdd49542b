using Lumbar.Cli;

return CommandTree.Root(Desk.OfThisProcess).Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
