#:property PublishAot=false
// Generates the character tables of src/Dataset/Text/Unicode:   dotnet run eng/unicode/make-tables.cs src/Dataset/Text/Unicode
//
// Sources of the data:
//   categories      System.Globalization.CharUnicodeInfo of .NET 10, which is Unicode 16.0.0 (checked below);
//   case folding    the simple case mappings of the same .NET (lowercase of uppercase), with the differences between
//                   mapping and folding in CaseFolding.txt: Cherokee folds to uppercase, dotless and dotted i to themselves;
//   base letters    canonical decomposition (string.Normalize of the same .NET), and a short list of letters with a stroke,
//                   which Unicode does not decompose;
//   word break      derived from the categories by the definitions in UAX #29, table 3, with the ranges and single characters
//                   that it lists. A comparison with the published property of Unicode 14.0.0 over all code points of that version
//                   found one difference, U+070F, which became a letter in a later version.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: dotnet run make-tables.cs FOLDER");
    return 1;
}

// U+1C89 was added in Unicode 16.0, and U+323B0 in 17.0.
if (Category(0x1C89) != UnicodeCategory.UppercaseLetter || Category(0x323B0) != UnicodeCategory.OtherNotAssigned)
{
    Console.Error.WriteLine("The tables of this runtime are not those of Unicode 16.0.0.");
    return 2;
}

var folder = args[0];
WriteTable("CategoryData", "General categories (values of UnicodeCategory), with 32 added for whitespace.", c => CategoryAndSpace(c));
WriteTable("WordBreakData", "Word-break properties (values of WordBreak).", WordBreak);
WriteFolding();
WriteBaseLetters();
return 0;

static UnicodeCategory Category(int c) => CharUnicodeInfo.GetUnicodeCategory(c);

// The White_Space property: the separators and six control characters.
static int CategoryAndSpace(int c)
{
    var space = c is >= 9 and <= 13 or 0x85
        || Category(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    return (int)Category(c) | (space ? 32 : 0);
}

static bool In(int c, params int[] bounds)
{
    for (var i = 0; i < bounds.Length; i += 2)
    {
        if (c >= bounds[i] && c <= bounds[i + 1])
        {
            return true;
        }
    }

    return false;
}

// The numbers are the values of the enum WordBreak.
static int WordBreak(int c)
{
    const int Other = 0, ALetter = 1, HebrewLetter = 2, Numeric = 3, Katakana = 4, ExtendNumLet = 5, MidLetter = 6, MidNum = 7, MidNumLet = 8,
        SingleQuote = 9, DoubleQuote = 10, Extend = 11, Format = 12, Zwj = 13, RegionalIndicator = 14, Newline = 15, Space = 16;
    switch (c)
    {
        case 0x0A or 0x0B or 0x0C or 0x0D or 0x85 or 0x2028 or 0x2029: return Newline;
        case 0x200D: return Zwj;
        case 0x22: return DoubleQuote;
        case 0x27: return SingleQuote;
        case 0x2E or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E: return MidNumLet;
        case 0x3A or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A: return MidLetter;
        case 0x2C or 0x3B or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54 or 0xFF0C
            or 0xFF1B: return MidNum;
        case 0x202F: return ExtendNumLet;
        case 0x200C or 0xFF9E or 0xFF9F: return Extend;
        case 0x66B: return Numeric;
        case 0x200B: return Other;
    }

    if (In(c, 0x1F3FB, 0x1F3FF, 0xE0020, 0xE007F))
    {
        return Extend;
    }

    if (In(c, 0x1F1E6, 0x1F1FF))
    {
        return RegionalIndicator;
    }

    if (In(c, 0x3031, 0x3035, 0x309B, 0x309C, 0x30A0, 0x30FA, 0x30FC, 0x30FF, 0x31F0, 0x31FF, 0x32D0, 0x32FE, 0x3300, 0x3357, 0xFF66, 0xFF9D,
            0x1AFF0, 0x1AFFE, 0x1B000, 0x1B000, 0x1B120, 0x1B122, 0x1B155, 0x1B155, 0x1B164, 0x1B167)
        && Category(c) != UnicodeCategory.OtherNotAssigned)
    {
        return Katakana;
    }

    switch (Category(c))
    {
        case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark: return Extend;
        case UnicodeCategory.Format: return In(c, 0x70F, 0x70F) ? ALetter : Format;
        case UnicodeCategory.ConnectorPunctuation: return ExtendNumLet;
        case UnicodeCategory.DecimalDigitNumber: return Numeric;
        case UnicodeCategory.SpaceSeparator: return c is 0xA0 or 0x2007 ? Other : Space;
    }

    if (In(c, 0x5D0, 0x5F2, 0xFB1D, 0xFB4F) && Category(c) == UnicodeCategory.OtherLetter)
    {
        return HebrewLetter;
    }

    return IsALetter(c) ? ALetter : Other;
}

static bool IsALetter(int c)
{
    // Ideographs, Hiragana, and the scripts of Southeast Asia that require a dictionary have no letters in this sense.
    if (In(c, 0x0E00, 0x0EFF, 0x1000, 0x109F, 0x1780, 0x17FF, 0x1950, 0x19DF, 0x1A20, 0x1AAF, 0xA9E0, 0xA9FF, 0xAA60, 0xAADF, 0x11700, 0x1174F,
            0x3006, 0x3007, 0x3021, 0x3029, 0x3038, 0x303A, 0x3041, 0x309F, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0x116D0, 0x116E3,
            0x16FE4, 0x16FE4, 0x17000, 0x18CD5, 0x18CFF, 0x18D08, 0x1B001, 0x1B11F, 0x1B132, 0x1B132, 0x1B150, 0x1B152, 0x1B170, 0x1B2FB, 0x1F200, 0x1F200,
            0x20000, 0x3FFFF))
    {
        return false;
    }

    return Category(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        || In(c, 0x24B6, 0x24E9, 0x1F130, 0x1F149, 0x1F150, 0x1F169, 0x1F170, 0x1F189)
        || In(c, 0x2C2, 0x2C5, 0x2D2, 0x2D7, 0x2DE, 0x2DF, 0x2E5, 0x2EB, 0x2ED, 0x2ED, 0x2EF, 0x2FF, 0x55A, 0x55C, 0x55E, 0x55E, 0x58A, 0x58A,
            0x5F3, 0x5F3, 0xA708, 0xA716, 0xA720, 0xA721, 0xA789, 0xA78A, 0xAB5B, 0xAB5B);
}

// Writes a two-stage table for planes 0 and 1 as printable ASCII (64 added), and a list of runs for the few ranges above.
void WriteTable(string name, string what, Func<int, int> value)
{
    const int Shift = 7, Size = 1 << Shift, Limit = 0x20000;
    var blocks = new List<byte>();
    var leaves = new List<string>();
    for (var start = 0; start < Limit; start += Size)
    {
        var leaf = string.Concat(Enumerable.Range(start, Size).Select(c => (char)(64 + value(c))));
        var at = leaves.IndexOf(leaf);
        if (at < 0)
        {
            at = leaves.Count;
            leaves.Add(leaf);
        }

        blocks.Add(checked((byte)at));
    }

    var runs = new List<(int Start, int Value)>();
    for (var c = Limit; c <= 0x10FFFF; c++)
    {
        if (runs.Count == 0 || runs[^1].Value != value(c))
        {
            runs.Add((c, value(c)));
        }
    }

    var s = Begin(name, what);
    s.Append("    /// <summary>The number of the leaf for each 128 code points below U+20000.</summary>\n" +
        "    public static ReadOnlySpan<byte> Blocks => new byte[]\n    {\n");
    foreach (var line in blocks.Chunk(24))
    {
        s.Append("        ").AppendJoin(", ", line).Append(",\n");
    }

    s.Append("    };\n\n    /// <summary>The 128 values of each leaf, each with 64 added.</summary>\n    public static ReadOnlySpan<byte> Leaves =>\n");
    s.AppendJoin(" +\n", leaves.Select(x => "        \"\"\"" + x + "\"\"\"u8")).Append(";\n");
    s.Append("\n    /// <summary>The start of each run of one value, from U+20000 on.</summary>\n" +
        "    public static ReadOnlySpan<int> RunStarts => new[]\n    {\n");
    foreach (var line in runs.Chunk(12))
    {
        s.Append("        ").AppendJoin(", ", line.Select(x => "0x" + x.Start.ToString("X", CultureInfo.InvariantCulture))).Append(",\n");
    }

    s.Append("    };\n\n    /// <summary>The value of each run.</summary>\n    public static ReadOnlySpan<byte> RunValues => new byte[]\n    {\n");
    foreach (var line in runs.Select(x => x.Value).Chunk(24))
    {
        s.Append("        ").AppendJoin(", ", line).Append(",\n");
    }

    s.Append("    };\n");
    End(name, s);
}

static int Fold(int c)
{
    if (c is 0x130 or 0x131 || In(c, 0x13A0, 0x13F5) || In(c, 0xD800, 0xDFFF))
    {
        return c;
    }

    if (In(c, 0xAB70, 0xABBF))
    {
        return c - 0xAB70 + 0x13A0;
    }

    if (In(c, 0x13F8, 0x13FD))
    {
        return c - 8;
    }

    if (c == 0x345) { return 0x3B9; }
    if (c == 0x17F) { return 's'; }
    return Rune.ToLowerInvariant(Rune.ToUpperInvariant(new Rune(c))).Value;
}

// Returns the ranges of code points with a step of 1 or 2 and the same distance.
void WriteFolding()
{
    var ranges = new List<int[]>();
    for (var c = 0; c < 0x20000; c++)
    {
        var delta = Fold(c) - c;
        if (delta == 0)
        {
            continue;
        }

        var last = ranges.Count > 0 ? ranges[^1] : null;
        var step = last is null ? 0 : c - last[1];
        if (last is not null && last[3] == delta && (last[2] == 0 ? step <= 2 : step == last[2]))
        {
            last[1] = c;
            last[2] = step;
        }
        else
        {
            ranges.Add([c, c, 0, delta]);
        }
    }

    var s = Begin("CaseFoldingData", "Simple case folding: first code point, last code point, step, and distance to the folded code point.");
    Columns(s, "First", "The first code point of each range.", ranges.Select(x => x[0]));
    s.Append('\n');
    Columns(s, "Last", "The last code point of each range.", ranges.Select(x => x[1]));
    s.Append('\n');
    Columns(s, "Distance", "The number to add to a code point to fold it.", ranges.Select(x => x[3]));
    s.Append("\n    /// <summary>1 if all code points of the range fold, 2 if every second one does.</summary>\n" +
        "    public static ReadOnlySpan<byte> Step => new byte[]\n    {\n");
    foreach (var line in ranges.Select(x => Math.Max(1, x[2])).Chunk(40))
    {
        s.Append("        ").AppendJoin(", ", line).Append(",\n");
    }

    s.Append("    };\n");
    End("CaseFoldingData", s);
}

static void Columns(StringBuilder s, string name, string what, IEnumerable<int> values)
{
    s.Append("    /// <summary>").Append(what).Append("</summary>\n    public static ReadOnlySpan<int> ").Append(name).Append(" => new[]\n    {\n");
    foreach (var line in values.Chunk(18))
    {
        s.Append("        ").AppendJoin(", ", line).Append(",\n");
    }

    s.Append("    };\n");
}

static char BaseLetter(char c)
{
    // Letters with a stroke or without a dot, which have no canonical decomposition.
    const string From = "ØøŁłĐđĦħŦŧıȷƗɨƵƶǤǥȺȻȼɃƀȽȾɆɇɈɉɌɍɎɏ";
    const string To = "OoLlDdHhTtijIiZzGgACcBbLTEeJjRrYy";
    var listed = From.IndexOf(c, StringComparison.Ordinal);
    if (listed >= 0)
    {
        return To[listed];
    }

    var parts = c.ToString().Normalize(NormalizationForm.FormD);
    if (parts.Length == 1 || !char.IsLetter(parts[0]) || parts.Skip(1).Any(x => Category(x) != UnicodeCategory.NonSpacingMark))
    {
        return c;
    }

    return BaseLetter(parts[0]);
}

// The tables are dense from U+00C0 to U+052F (Latin, Greek, Cyrillic) and from U+1E00 to U+1FFF (their extensions).
void WriteBaseLetters()
{
    var s = Begin("BaseLetterData", "Letters without their diacritics; a letter without diacritics maps to itself.");
    foreach (var (name, first, last) in new[] { ("Basic", 0xC0, 0x52F), ("Extended", 0x1E00, 0x1FFF) })
    {
        s.Append(CultureInfo.InvariantCulture, $"    /// <summary>From U+{first:X4} to U+{last:X4}.</summary>\n    public const string {name} =\n");
        var lines = Enumerable.Range(first, last - first + 1).Select(x => BaseLetter((char)x)).Chunk(24)
            .Select(line => "        \""
                + string.Concat(line.Select(x => x < 0x7F ? x.ToString() : "\\u" + ((int)x).ToString("X4", CultureInfo.InvariantCulture))) + "\"");
        s.AppendJoin(" +\n", lines).Append(name == "Basic" ? ";\n\n" : ";\n");
    }

    End("BaseLetterData", s);
}

static StringBuilder Begin(string name, string what) => new StringBuilder()
    .Append("// <auto-generated>Generated by eng/unicode/make-tables.cs; change the script and run it again.</auto-generated>\n#nullable enable\n" +
        "using System;\n\nnamespace Dataset.Text.Unicode;\n\n")
    .Append("/// <summary>").Append(what).Append("</summary>\ninternal static class ").Append(name).Append("\n{\n");

void End(string name, StringBuilder s) => File.WriteAllText(Path.Combine(folder, name + ".cs"), s.Append("}\n").ToString());
