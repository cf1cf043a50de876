using System.Collections.Generic;

namespace Dataset.Benchmarks.Report;

/// <summary>The measurements of a run by name, for comparison with the targets.</summary>
internal sealed class Figures
{
    private readonly Dictionary<string, double> _values = [];

    /// <summary>Gets or sets a figure; not a number if it was not measured.</summary>
    public double this[string name]
    {
        get => _values.GetValueOrDefault(name, double.NaN);
        set => _values[name] = value;
    }
}
