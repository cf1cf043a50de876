using System;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Dataset.Benchmarks.Report;
using Perfolizer.Horology;

namespace Dataset.Benchmarks.Warm;

/// <summary>Runs the warm measurements with BenchmarkDotNet; the figures are written to the same page.</summary>
internal static class WarmBenchmarks
{
    private static readonly Type[] Classes = [typeof(LookupBenchmarks), typeof(AccessBenchmarks), typeof(ReadingBenchmarks)];

    /// <param name="quick">Whether fewer and shorter runs are sufficient.</param>
    /// <param name="names">The prefixes of the names of the classes to run; empty for all classes.</param>
    /// <param name="book">Receives the figures.</param>
    public static void Run(bool quick, string[] names, Book book)
    {
        var (warmups, iterations, milliseconds) = quick ? (6, 4, 70) : (5, 12, 150);
        var job = Job.Default.WithWarmupCount(warmups).WithIterationCount(iterations).WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
            .WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(ConsoleLogger.Default)
            .WithOptions(ConfigOptions.DisableLogFile);
        foreach (var type in Classes.Where(c => names.Length == 0 || names.Any(n => c.Name.StartsWith(n, StringComparison.OrdinalIgnoreCase))))
        {
            var summary = BenchmarkRunner.Run(type, config);
            AddTable(summary, type == typeof(ReadingBenchmarks), book);
        }
    }

    private static void AddTable(Summary summary, bool isReading, Book book)
    {
        var name = summary.BenchmarksCases[0].Descriptor.Type.Name;
        var table = book.Add(name.Replace("Benchmarks", ", warm", StringComparison.Ordinal), ["", "mean ns", isReading ? "MB/s" : "ratio", "bytes"]);
        var baseline = summary.Reports.FirstOrDefault(r => r.BenchmarkCase.Descriptor.Baseline)?.ResultStatistics?.Mean;
        foreach (var report in summary.Reports)
        {
            var what = (report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'') + " " + report.BenchmarkCase.Parameters.DisplayInfo).TrimEnd();
            var mean = report.ResultStatistics?.Mean ?? double.NaN;
            var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            (book.Figures["ns " + what], book.Figures["bytes " + what]) = (mean, bytes);
            var ratio = isReading ? Numbers.Short(1e9 / mean) : baseline is { } b ? Numbers.Short(mean / b) : "";
            table.Add(what, Numbers.Short(mean), ratio, Numbers.Short(bytes));
        }
    }
}
