using System;
using System.Globalization;
using System.Text;

namespace Dataset.Tests.Docs;

/// <summary>Replaces <c>Console</c> in the examples on the pages, so that their output can be compared with the output that the page shows.</summary>
internal static class Console
{
    [ThreadStatic]
    private static StringBuilder? _written;

    public static void WriteLine(object? value) => _written?.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>Runs an example and returns its output.</summary>
    public static string Capture(Action example)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var written = _written = new StringBuilder();
        try
        {
            example();
            return written.ToString();
        }
        finally
        {
            _written = null;
            CultureInfo.CurrentCulture = culture;
        }
    }
}
