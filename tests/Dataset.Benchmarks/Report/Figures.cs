using System.Collections.Generic;

namespace Dataset.Benchmarks.Report;

/// <summary>What a run has measured, by name, for the aims to be held against.</summary>
internal sealed class Figures
{
    private readonly Dictionary<string, double> _values = [];

    /// <summary>A figure; not a number where it was not measured.</summary>
    public double this[string name]
    {
        get => _values.GetValueOrDefault(name, double.NaN);
        set => _values[name] = value;
    }
}
