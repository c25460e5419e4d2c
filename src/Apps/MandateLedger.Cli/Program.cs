using MandateLedger.Cli;

using var interruption = new Interruption();
return CommandLine.Run(args, Console.Out, Console.Error, TimeProvider.System, Console.OpenStandardInput, interruption.Token);
