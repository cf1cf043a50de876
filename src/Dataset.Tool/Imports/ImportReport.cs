using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Tool.Output;

namespace Dataset.Tool.Imports;

/// <summary>Collects the problems of an import, one per line, in the form of a compiler.</summary>
internal sealed class ImportReport(Terminal terminal, Action<int, int> progress)
{
    private readonly List<(string Text, Tone Tone)> _lines = [];

    /// <summary>The number of articles that were left out.</summary>
    public int Errors { get; private set; }

    /// <summary>The number of warnings about articles that were imported.</summary>
    public int Warnings { get; private set; }

    /// <summary>Reports an article that is left out.</summary>
    public void LeaveOut(string path, int line, string why)
    {
        Errors++;
        Add(path, line, $"error: {why}; it is left out", Tone.Error);
    }

    /// <summary>Reports something that is missing from an article.</summary>
    public void Warn(string path, int line, string what)
    {
        Warnings++;
        Add(path, line, $"warning: {what}", Tone.Warning);
    }

    /// <summary>Reports progress.</summary>
    public void Progress(int done, int all) => progress(done, all);

    /// <summary>Writes the lines after the progress bar is gone.</summary>
    public void Write()
    {
        foreach (var (text, tone) in _lines)
        {
            terminal.WriteLine(text, tone);
        }
    }

    private void Add(string path, int line, string text, Tone tone)
    {
        var place = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{path}({line})") : path;
        _lines.Add(($"{place.Replace('\\', '/')}: {text}", tone));
    }
}
