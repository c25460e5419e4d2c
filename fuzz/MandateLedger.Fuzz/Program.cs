using System.Globalization;
using MandateLedger.Fuzz;
using SharpFuzz;

return args switch
{
    ["--child", var target] => Child(target),
    ["--replay", var target, .. var files] => Replay(target, files),
    [var target] when Targets.Names.Contains(target) => Runs.Run(target, 10),
    [var target, "--for", var minutes] when Targets.Names.Contains(target) && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => Runs.Run(target, count),
    _ => Refuse(),
};

// afl++ speaks with this process, which starts another one whenever that has been killed.
static int Child(string target)
{
    Fuzzer.OutOfProcess.Run(stream => Targets.Run(target, BytesOf(stream)));
    return 0;
}

static byte[] BytesOf(Stream stream)
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    return bytes.ToArray();
}

static int Replay(string target, string[] files)
{
    foreach (var file in files)
    {
        Targets.Run(target, File.ReadAllBytes(file));
        Console.WriteLine($"{file}: good");
    }

    return 0;
}

static int Refuse()
{
    Console.Error.WriteLine($"Say what to fuzz: ./dev fuzz TARGET [--for MINUTES], with one of {string.Join(", ", Targets.Names)}.");
    return 2;
}
