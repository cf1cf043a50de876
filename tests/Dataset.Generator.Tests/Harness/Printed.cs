using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests.Harness;

/// <summary>Formats diagnostics the way a build prints them: file, line and column from 1, severity, id and message.</summary>
internal static class Printed
{
    /// <summary>Returns the diagnostics of a run, in order.</summary>
    public static string[] Of(GeneratorRun run, DiagnosticSeverity least = DiagnosticSeverity.Info) =>
        [.. run.Diagnostics.Where(x => x.Severity >= least).Select(Print)];

    private static string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = place.Path[(TestProject.Root.Length + 1)..];
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {message}";
    }
}
