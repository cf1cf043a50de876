using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>
/// Creates identifiers from names and keys: entity ids and the members of the generated tables. C# 5 to 14 agree on what an identifier is, and
/// it has no characters above U+FFFF.
/// </summary>
internal static class MemberNames
{
    /// <summary>The name of a text that has no letter or digit for an identifier.</summary>
    public const string Nameless = "_";

    // A name should fit on one line.
    private const int MaxLength = 100;

    // Names in metadata are limited to 1,023 bytes; a letter may need three, and an accessor name or a suffix adds some more.
    private const int MaxDeclaredLength = 300;

    // Latin-1, Greek, Cyrillic; Latin extended; further Cyrillic; Armenian.
    private static readonly int[] CapitalDistances = [32, 1, 80, 48];

    // The members that the generated tables inherit from the library's lists and from object, and the reserved indexer names of C#.
    private static readonly string[] Reserved =
    [
        "Add", "Clear", "Contains", "CopyTo", "Count", "Equals", "Finalize", "Find", "GetEnumerator", "GetHashCode", "GetType", "IndexOf", "Insert",
        "IsReadOnly", "Item", "Keys", "MemberwiseClone", "ReferenceEquals", "Remove", "RemoveAt", "ToString", "TryGetValue",
        "ArticleTable", "PersonTable", "OrganizationTable", "PlaceTable", "EventTable", "ClaimTable",
    ];

    /// <summary>
    /// Converts the words of a text to one identifier in PascalCase: <c>politics/seoul-summit</c> becomes <c>PoliticsSeoulSummit</c>, <c>004_ab</c> becomes
    /// <c>_004Ab</c>. A symbol that is read as a word becomes that word (<see cref="SignWords"/>).
    /// </summary>
    public static string FromText(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        var startsWord = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];

            // An apostrophe is part of its word, as in O'Brien and Kim's.
            if (c is '\'' or '\u2019')
            {
                continue;
            }

            if (SignWords.Find(text, i) is { } word)
            {
                if (name.Length + word.Length > MaxLength)
                {
                    break;
                }

                name.Append(word);
                startsWord = true;
                continue;
            }

            if (!IsPart(c) || c == '_' || (c >= 0x80 && !IdentifierRanges.Contains(c)))
            {
                startsWord = true;
                continue;
            }

            if (name.Length == MaxLength)
            {
                break;
            }

            Append(name, c, startsWord);
            startsWord = false;
        }

        return name.Length == 0 ? Nameless : name.ToString();
    }

    /// <summary>
    /// Returns the name, with a trailing <c>_</c> if the generated tables already have a member with that name. A name that could be an accessor of another
    /// member gets a leading <c>_</c> instead: <c>get_Item_</c> would be the accessor of <c>Item_</c>.
    /// </summary>
    public static string Free(string name) =>
        Array.IndexOf(Reserved, name) >= 0 ? name + "_"
        : IsAccessor(name) ? "_" + name
        : name;

    /// <summary>Whether a declared name is an identifier (keywords are: they are written with <c>@</c>).</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length is 0 or > MaxDeclaredLength || !IsStart(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    // A property X has an accessor method get_X.
    private static bool IsAccessor(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);

    [MethodImpl(Jit.AtOnce)]
    private static void Append(StringBuilder name, char c, bool startsWord)
    {
        if (name.Length == 0 && !IsStart(c))
        {
            name.Append('_');
        }
        else if (startsWord && name.Length > 0 && Characters.IsDigit(c) && Characters.IsDigit(name[name.Length - 1]))
        {
            // 6-7 is not 67.
            name.Append('_');
        }

        name.Append(startsWord ? ToUpper(c) : c);
    }

    // In scripts that have uppercase, the uppercase form of a letter is at one of a few distances; a candidate that folds to the letter is its uppercase form.
    // Any other letter is unchanged.
    private static char ToUpper(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c;
        }

        foreach (var distance in CapitalDistances)
        {
            var capital = (char)(c - distance);
            if (Characters.Category(capital) == UnicodeCategory.UppercaseLetter && CaseFolding.Fold(capital) == c)
            {
                return capital;
            }
        }

        return c;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsStart(char c) => c == '_' || Characters.IsLetter(c) || Characters.Category(c) == UnicodeCategory.LetterNumber;

    [MethodImpl(Jit.AtOnce)]
    private static bool IsPart(char c) => IsStart(c) || Characters.Category(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
