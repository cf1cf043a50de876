using System.Runtime.CompilerServices;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>
/// Symbols that are read as a word, and the word for a member name: <c>Vietnam+</c> becomes <c>VietnamPlus</c>, <c>C#</c> becomes <c>CSharp</c>,
/// <c>R&amp;D</c> becomes <c>RAndD</c>. The table contains the ASCII and Latin-1 symbols whose reading in English does not depend on the context.
/// </summary>
internal static class SignWords
{
    /// <summary>Returns the word for the symbol at a position of a name, or null if the symbol only separates words.</summary>
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

    // C# and F# are read as sharp, #1 as number; the symbol of a tag (#MeToo) is not read.
    private static string? GetHash(string text, int position) =>
        position + 1 < text.Length && Characters.IsDigit(text[position + 1]) ? "Number"
        : position > 0 && Characters.IsLetter(text[position - 1]) ? "Sharp"
        : null;
}
