using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Dataset.Text;

namespace Dataset.Schemas;

/// <summary>
/// The requirement of a <c>System.ComponentModel.DataAnnotations</c> attribute for a value. The value is a string, a Boolean value, a number
/// (<see cref="decimal"/>, or <see cref="double"/> for floating point; times and dates as ticks and day numbers), or the number of items in a collection.
/// </summary>
internal abstract record ValueRule
{
    /// <summary>Returns what was expected instead, or null if the value is valid.</summary>
    public abstract string? Check(object value);

    /// <summary>Compares numbers; exactly, if both are exact.</summary>
    protected static int Compare(object x, object y) =>
        x is decimal exact && y is decimal other ? exact.CompareTo(other)
        : Convert.ToDouble(x, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(y, CultureInfo.InvariantCulture));
}

/// <summary><c>[Range]</c>.</summary>
/// <param name="Minimum">The minimum, as a number.</param>
/// <param name="Maximum">The maximum, as a number.</param>
/// <param name="MinimumText">The minimum as written.</param>
/// <param name="MaximumText">The maximum as written.</param>
/// <param name="ExcludesMinimum">Whether the minimum itself is too small.</param>
/// <param name="ExcludesMaximum">Whether the maximum itself is too large.</param>
internal sealed record RangeRule(
    Constant Minimum, Constant Maximum, string MinimumText, string MaximumText, bool ExcludesMinimum, bool ExcludesMaximum) : ValueRule
{
    public override string? Check(object value)
    {
        int low = Compare(value, Minimum.GetValue()!), high = Compare(value, Maximum.GetValue()!);
        var isInRange = low >= (ExcludesMinimum ? 1 : 0) && high <= (ExcludesMaximum ? -1 : 0);
        return isInRange ? null
            : $"a value from {MinimumText}{(ExcludesMinimum ? " (exclusive)" : "")} to {MaximumText}{(ExcludesMaximum ? " (exclusive)" : "")}";
    }
}

/// <summary><c>[StringLength]</c>, <c>[Length]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>: in UTF-16 code units (strings) or items (collections).</summary>
/// <param name="Minimum">The minimum length.</param>
/// <param name="Maximum">The maximum length, or null.</param>
/// <param name="What">The kind of value that has the length, with an article.</param>
/// <param name="Unit">The unit that is counted, in the singular.</param>
internal sealed record LengthRule(int Minimum, int? Maximum, string What, string Unit) : ValueRule
{
    public override string? Check(object value)
    {
        var length = value is string text ? text.Length : (int)(decimal)value;
        return length >= Minimum && (Maximum is not { } most || length <= most) ? null : Describe();
    }

    private string Describe() =>
        Maximum is not { } most ? $"{What} of at least {Count(Minimum)}"
        : Minimum == 0 ? $"{What} of at most {Count(most)}"
        : $"{What} of {Minimum.ToString(CultureInfo.InvariantCulture)} to {Count(most)}";

    private string Count(int count) => count.ToString(CultureInfo.InvariantCulture) + " " + Unit + (count == 1 ? "" : "s");
}

/// <summary><c>[Required]</c> on a string: the string is not blank, as the attribute requires unless it allows empty strings.</summary>
internal sealed record NotBlankRule : ValueRule
{
    public override string? Check(object value) => string.IsNullOrWhiteSpace((string)value) ? "a string that is not blank" : null;
}

/// <summary><c>[RegularExpression]</c>: the pattern matches the whole string. As with the attribute itself, an empty string passes.</summary>
internal sealed record PatternRule(string Pattern, int TimeoutMilliseconds) : ValueRule
{
    private Regex? _regex;

    public override string? Check(object value)
    {
        var text = (string)value;
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            _regex ??= new Regex(Pattern, RegexOptions.None, TimeoutMilliseconds > 0
                ? TimeSpan.FromMilliseconds(TimeoutMilliseconds)
                : Regex.InfiniteMatchTimeout);
            var match = _regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length ? null : $"a string that matches the pattern {Pattern}";
        }
        catch (RegexMatchTimeoutException)
        {
            var time = TimeoutMilliseconds.ToString(CultureInfo.InvariantCulture);
            return $"a string that matches the pattern {Pattern} (matching timed out after {time} ms)";
        }
    }

    // The expression is derived from the pattern and is not part of the identity of the rule.
    public bool Equals(PatternRule? other) => other is not null && Pattern == other.Pattern && TimeoutMilliseconds == other.TimeoutMilliseconds;

    public override int GetHashCode() => Pattern.GetHashCode();
}

/// <summary><c>[AllowedValues]</c> and <c>[DeniedValues]</c>.</summary>
/// <param name="Values">The values; for enum members, their numbers.</param>
/// <param name="Names">The values as written.</param>
/// <param name="AreDenied">Whether the values are denied rather than allowed.</param>
internal sealed record ValuesRule(EquatableArray<Constant> Values, EquatableArray<string> Names, bool AreDenied) : ValueRule
{
    public override string? Check(object value)
    {
        var isListed = false;
        foreach (var listed in Values)
        {
            isListed |= listed.GetValue() is { } one && (value is string or bool || one is string or bool ? one.Equals(value) : Compare(one, value) == 0);
        }

        return isListed != AreDenied ? null : (AreDenied ? "a value other than " : "one of ") + Enumeration.Join([.. Indexes()], index => Names[index], "or");
    }

    private IEnumerable<int> Indexes()
    {
        for (var i = 0; i < Names.Count; i++)
        {
            yield return i;
        }
    }
}
