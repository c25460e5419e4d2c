namespace MandateLedger.Cli;

/// <summary>The command was wrong: one clear sentence, exit status 2.</summary>
internal sealed class Misuse(string message) : Exception(message);
