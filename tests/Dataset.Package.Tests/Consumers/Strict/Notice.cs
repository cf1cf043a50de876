using System;
using System.Collections.Generic;
using Dataset;

namespace Strict;

/// <summary>The front matter of an article.</summary>
/// <param name="Desk">The desk that wrote it.</param>
/// <param name="Rank">Its rank on the page.</param>
/// <param name="Due">The day on which it is due.</param>
/// <param name="Keywords">Its keywords.</param>
/// <param name="Counts">Some counts by name.</param>
/// <param name="Editor">Its editor.</param>
/// <param name="After">The article that it continues.</param>
[CLSCompliant(false)] // The library has no CLSCompliant attribute, so its types are not compliant.
public sealed record Notice(
    string Desk = "City",
    int? Rank = null,
    DateOnly? Due = null,
    IReadOnlyList<string?>? Keywords = null,
    IReadOnlyDictionary<string, int>? Counts = null,
    Person? Editor = null,
    Article<Notice>? After = null);
