using Lumbar.Cli;

return CommandTree.Run(Desk.OfThisProcess, args);
