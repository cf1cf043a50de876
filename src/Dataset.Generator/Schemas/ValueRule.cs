using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Dataset.Text;

namespace Dataset.Schemas;

/// <summary>
/// What an attribute of <c>System.ComponentModel.DataAnnotations</c> asks of a value. The value is a text, a truth value, a number (<see cref="decimal"/>,
/// or <see cref="double"/> of floating point; times and days as ticks and day numbers), or the count of a collection.
/// </summary>
internal abstract record ValueRule
{
    /// <summary>What was expected instead, or null if the value is as it should be.</summary>
    public abstract string? Check(object value);

    /// <summary>Compares numbers, exactly where both are.</summary>
    protected static int Compare(object x, object y) =>
        x is decimal exact && y is decimal other ? exact.CompareTo(other)
        : Convert.ToDouble(x, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(y, CultureInfo.InvariantCulture));
}

/// <summary><c>[Range]</c>.</summary>
/// <param name="Minimum">The least value, as a number.</param>
/// <param name="Maximum">The greatest value, as a number.</param>
/// <param name="MinimumText">The least value as it is written.</param>
/// <param name="MaximumText">The greatest value as it is written.</param>
/// <param name="ExcludesMinimum">Whether the least value itself is too little.</param>
/// <param name="ExcludesMaximum">Whether the greatest value itself is too much.</param>
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

/// <summary><c>[StringLength]</c>, <c>[Length]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>: of texts in UTF-16 code units, of collections in items.</summary>
/// <param name="Minimum">The least length.</param>
/// <param name="Maximum">The greatest length, or null.</param>
/// <param name="What">What has the length, with its article.</param>
/// <param name="Unit">What is counted, in the singular.</param>
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

/// <summary><c>[Required]</c> of a text: it is not blank, as the attribute has it unless it allows empty texts.</summary>
internal sealed record NotBlankRule : ValueRule
{
    public override string? Check(object value) => string.IsNullOrWhiteSpace((string)value) ? "a string that is not blank" : null;
}

/// <summary><c>[RegularExpression]</c>: the pattern matches the whole text. As with the attribute itself, an empty text passes.</summary>
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

    // The expression is made of the pattern and is no part of what the rule is.
    public bool Equals(PatternRule? other) => other is not null && Pattern == other.Pattern && TimeoutMilliseconds == other.TimeoutMilliseconds;

    public override int GetHashCode() => Pattern.GetHashCode();
}

/// <summary><c>[AllowedValues]</c> and <c>[DeniedValues]</c>.</summary>
/// <param name="Values">The values; of an enum's members their numbers.</param>
/// <param name="Names">The values as they are written.</param>
/// <param name="AreDenied">Whether they are those that must not stand there.</param>
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
