using System.Globalization;
using MandateLedger.Bench;

// Ratios within one run, because times differ from machine to machine.
var root = Documents.RepositoryRoot();
var folder = Environment.GetEnvironmentVariable("MANDATE_CORPUS") is { Length: > 0 } named ? named : Path.GetFullPath(Path.Combine(root, "..", "shared"));
var resolutions = Path.Combine(folder, "corpus", "sc-resolutions", "en");
if (!Directory.Exists(resolutions))
{
    Console.WriteLine("The published documents are not here; name their folder in MANDATE_CORPUS to measure with them.");
    return 0;
}

return args switch
{
    ["readers", ..] => ReaderRatios.Run(Path.Combine(folder, "corpus")),
    ["memory"] => MemoryRatio.Run(resolutions),
    ["memory", var times] => MemoryRatio.ReadTimes(resolutions, int.Parse(times, CultureInfo.InvariantCulture)),
    _ => ReadingRatio.Run(Documents.Load(resolutions)) + ReaderRatios.Run(Path.Combine(folder, "corpus")) + MemoryRatio.Run(resolutions),
};
