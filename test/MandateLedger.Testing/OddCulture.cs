using System.Globalization;

namespace MandateLedger.Testing;

/// <summary>
/// A culture that throws as soon as anybody asks it something. What runs the same under it depends on no culture:
/// neither on the Turkish i, nor on commas in numbers, nor on names of months.
/// </summary>
public sealed class OddCulture() : CultureInfo("")
{
    /// <inheritdoc/>
    public override CompareInfo CompareInfo => throw Asked("compare");

    /// <inheritdoc/>
    public override TextInfo TextInfo => throw Asked("change letters");

    /// <inheritdoc/>
    public override NumberFormatInfo NumberFormat
    {
        get => throw Asked("write numbers");
        set => throw Asked("write numbers");
    }

    /// <inheritdoc/>
    public override DateTimeFormatInfo DateTimeFormat
    {
        get => throw Asked("write dates");
        set => throw Asked("write dates");
    }

    /// <inheritdoc/>
    public override object? GetFormat(Type? formatType) => throw Asked("format");

    /// <summary>Runs under the odd culture and puts the former one back.</summary>
    public static T Run<T>(Func<T> run)
    {
        var (culture, ui) = (CurrentCulture, CurrentUICulture);
        try
        {
            (CurrentCulture, CurrentUICulture) = (new OddCulture(), new OddCulture());
            return run();
        }
        finally
        {
            (CurrentCulture, CurrentUICulture) = (culture, ui);
        }
    }

    private static InvalidOperationException Asked(string what) => new($"The current culture was asked to {what}.");
}
