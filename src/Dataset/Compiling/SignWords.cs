using System.Runtime.CompilerServices;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>
/// Signs that are read as a word, and that word in a member name: <c>Vietnam+</c> is <c>VietnamPlus</c>, <c>C#</c> is <c>CSharp</c>, <c>R&amp;D</c> is
/// <c>RAndD</c>. The table holds the signs of ASCII and Latin-1 whose reading in English does not depend on what is meant.
/// </summary>
internal static class SignWords
{
    /// <summary>The word for the sign at a position of a name; null for a sign that only separates words.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static string? Find(string text, int position) => text[position] switch
    {
        '+' => "Plus",
        '&' => "And",
        '@' => "At",
        '%' => "Percent",
        '$' => "Dollar",
        '\u00A3' => "Pound",
        '\u20AC' => "Euro",
        '#' => GetHash(text, position),
        _ => null,
    };

    // C# and F# are read as sharp, #1 as number; the mark of a tag (#MeToo) is not read at all.
    private static string? GetHash(string text, int position) =>
        position + 1 < text.Length && Characters.IsDigit(text[position + 1]) ? "Number"
        : position > 0 && Characters.IsLetter(text[position - 1]) ? "Sharp"
        : null;
}
