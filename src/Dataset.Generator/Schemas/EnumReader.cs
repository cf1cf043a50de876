using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Schemas;

/// <summary>Reads enum members by name, ignoring case, <c>-</c> and <c>_</c>.</summary>
internal static class EnumReader
{
    private static readonly char[] Comma = [','];

    /// <summary>Reads the value, or null if the text names no member; for flags, several names may be separated by commas.</summary>
    public static long? Read(EnumSchema type, DataValue value)
    {
        if (value.Kind != DataKind.String)
        {
            return null;
        }

        if (Find(type, value.Text) is { } member || !type.IsFlags)
        {
            return Find(type, value.Text)?.Value;
        }

        var flags = 0L;
        foreach (var name in value.Text.Split(Comma))
        {
            if (Find(type, name.Trim(' ')) is not { } flag)
            {
                return null;
            }

            flags |= flag.Value;
        }

        return flags;
    }

    /// <summary>Returns what a message expects.</summary>
    public static string Describe(EnumSchema type)
    {
        var indexes = Enumerable.Range(0, type.Members.Count).ToList();
        var names = Enumeration.Join(indexes, index => type.Members[index].Name, "or");
        return type.Members.Count == 0 ? $"a member of {type.Name} (which has no members)"
            : type.Members.Count == 1 ? names
            : type.IsFlags ? $"one or more of {names}, separated by commas,"
            : $"one of {names}";
    }

    /// <summary>Returns the member that was probably meant.</summary>
    public static string GetHint(EnumSchema type, DataValue value)
    {
        if (value.Kind == DataKind.String)
        {
            return Nearest.GetHint(value.Text, Names(type));
        }

        foreach (var member in value.Kind == DataKind.Number ? type.Members : default)
        {
            if (member.Value.ToString(CultureInfo.InvariantCulture) == value.Text)
            {
                return $"; {value.Text} is the value of '{member.Name}'";
            }
        }

        return "";
    }

    private static IEnumerable<string> Names(EnumSchema type)
    {
        foreach (var member in type.Members)
        {
            yield return member.Name;
        }
    }

    private static EnumMember? Find(EnumSchema type, string name)
    {
        EnumMember? found = null;
        foreach (var member in type.Members)
        {
            if (member.Name == name)
            {
                return member;
            }

            if (found is null && string.Equals(KeyFolding.Fold(member.Name), KeyFolding.Fold(name), StringComparison.Ordinal))
            {
                found = member;
            }
        }

        return found;
    }
}
