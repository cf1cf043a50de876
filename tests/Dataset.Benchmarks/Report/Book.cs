using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Dataset.Benchmarks.Report;

/// <summary>The tables of a run, written as one Markdown page.</summary>
internal sealed class Book
{
    private readonly List<Table> _tables = [];

    /// <summary>The figures that are compared with the targets.</summary>
    public Figures Figures { get; } = new();

    /// <summary>Adds a table; its rows are added later.</summary>
    public Table Add(string title, string[] columns)
    {
        _tables.Add(new Table(title, columns));
        return _tables[^1];
    }

    /// <summary>Writes the page: the content of <paramref name="path"/> up to the marker remains, and the tables follow it.</summary>
    public void Write(string path, string command)
    {
        const string marker = "<!-- Measured: what follows is written by the benchmarks. -->";
        var old = File.Exists(path) ? File.ReadAllText(path) : "";
        var at = old.IndexOf(marker, StringComparison.Ordinal);
        var page = new StringBuilder(at < 0 ? old : old[..at]).Append(marker).Append("\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Measured on {DateTime.UtcNow:yyyy-MM-dd} with `{command}` on {Machine()}.\n");
        foreach (var table in _tables.Prepend(Aims.Write(Figures)).Where(t => !t.IsEmpty))
        {
            table.Write(page);
        }

        File.WriteAllText(path, page.ToString());
    }

    private static string Machine() =>
        $"{RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, " +
        $"{RuntimeInformation.FrameworkDescription}, "
        + $"Roslyn {typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version?.ToString(3)}, " +
            $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB";

    /// <summary>A table of the page.</summary>
    internal sealed class Table(string title, string[] columns)
    {
        private readonly List<string[]> _rows = [];

        public bool IsEmpty => _rows.Count == 0;

        public void Add(params string[] cells) => _rows.Add(cells);

        public void Write(StringBuilder page)
        {
            page.Append("\n### ").Append(title).Append("\n\n| ").AppendJoin(" | ", columns).Append(" |\n|")
                .Append(string.Concat(columns.Select((_, i) => i == 0 ? "---|" : "---:|"))).Append('\n');
            foreach (var row in _rows)
            {
                page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
            }
        }
    }
}
