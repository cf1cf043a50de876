using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Dataset;

namespace CorpusLibrary;

/// <summary>The front matter of an article about the harbour.</summary>
/// <param name="Urgency">How soon it must be read.</param>
/// <param name="Berth">The berth that it is about.</param>
/// <param name="Fee">The price of the berth.</param>
/// <param name="Draught">The maximum draft of a ship, in meters.</param>
/// <param name="From">The time from which it applies.</param>
/// <param name="Ships">The ships that it is about.</param>
/// <param name="Tides">The tides by name.</param>
/// <param name="Port">The port.</param>
/// <param name="After">The notice that it replaces.</param>
public sealed record Notice(
    Urgency Urgency = Urgency.Normal,
    Berth? Berth = null,
    decimal Fee = 12.5m,
    [Range(0, 20)] double Draught = 8.25,
    DateTimeOffset? From = null,
    ImmutableArray<string> Ships = default,
    IReadOnlyDictionary<string, TimeOnly>? Tides = null,
    Place? Port = null,
    Article<Notice>? After = null);

/// <summary>A berth.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Covered">Whether it has a roof.</param>
public readonly record struct Berth(int Number, bool Covered = true);

/// <summary>Specifies how soon a notice must be read.</summary>
public enum Urgency
{
    /// <summary>At some time.</summary>
    Normal,

    /// <summary>Now.</summary>
    High,
}
