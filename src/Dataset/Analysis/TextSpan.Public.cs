using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextSpanConverter))]
public readonly partial record struct TextSpan
{
    /// <summary>Converts the span to a <see cref="Range"/> for slicing: <c>text[span.ToRange()]</c>.</summary>
    /// <returns>The range from <see cref="Start"/> to <see cref="End"/>.</returns>
    public Range ToRange() => Start..End;

    /// <summary>Returns the start and the end as <c>[start..end)</c>.</summary>
    /// <returns>The bounds of the span, in UTF-16 code units.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
