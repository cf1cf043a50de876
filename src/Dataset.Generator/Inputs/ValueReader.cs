using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Compiling;
using Dataset.Diagnostics;

namespace Dataset.Inputs;

/// <summary>Reads attribute values that are dates, addresses, identifiers or names; reports invalid values at their places (DS0015).</summary>
internal sealed class ValueReader(List<SourceIssue> issues)
{
    /// <summary>Reads a day as a <c>DateOnly.DayNumber</c>.</summary>
    public int? Day(AttributeArguments attribute, string property)
    {
        if (attribute.NamedText(property) is not { } text)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (int)(date.Ticks / TimeSpan.TicksPerDay);
        }

        Report(attribute.PlaceOf(property), text, "date in the format yyyy-MM-dd");
        return null;
    }

    /// <summary>Reads an absolute web address, as written.</summary>
    public string? Url(AttributeArguments attribute, string property)
    {
        if (attribute.NamedText(property) is not { } text)
        {
            return null;
        }

        if (ArticleMetadataReader.IsWebAddress(text))
        {
            return text;
        }

        Report(attribute.PlaceOf(property), text, "absolute http or https address");
        return null;
    }

    /// <summary>Reads a front matter key, which may be any text that is not blank.</summary>
    public string? Key(AttributeArguments attribute, string property)
    {
        if (attribute.NamedText(property) is not { } text || !string.IsNullOrWhiteSpace(text))
        {
            return attribute.NamedText(property);
        }

        Report(attribute.PlaceOf(property), text, "front matter key");
        return null;
    }

    /// <summary>Reads a C# identifier.</summary>
    public string? Identifier(AttributeArguments attribute, string property) =>
        attribute.NamedText(property) is { } text && IsIdentifier(text, attribute.PlaceOf(property)) ? text : null;

    public bool IsIdentifier(string text, SourcePlace place)
    {
        if (MemberNames.IsIdentifier(text))
        {
            return true;
        }

        Report(place, text, "identifier");
        return false;
    }

    /// <summary>Whether a name contains anything to match.</summary>
    public bool IsName(string text, SourcePlace place)
    {
        foreach (var c in text)
        {
            if (Text.Unicode.Characters.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        Report(place, text, "name");
        return false;
    }

    private void Report(SourcePlace place, string value, string form) => issues.Add(SourceIssue.At(place, "DS0015", value, form));
}
