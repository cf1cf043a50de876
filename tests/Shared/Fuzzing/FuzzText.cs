using System;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Fuzzing;

/// <summary>Generates hostile texts: random characters, mixtures of pieces, articles with a random structure, and known articles with random damage.</summary>
internal static class FuzzText
{
    private static readonly Gen<string> News = Gen.Elements(Pieces.News);
    private static readonly Gen<string> Code = Gen.Elements(Pieces.Code);
    private static readonly Gen<string> Characters = Gen.Elements(Pieces.Characters);
    private static readonly Gen<string> LineEnds = Gen.Elements("\r\n", "\r", "\n\n", "\n ", " ", "\u2028");

    /// <summary>Generates a text.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (1, Noise(0, 199)),
        (1, Mixture(0, 29)),
        (1, Mixture(0, 149)),
        (3, FuzzArticle.Any),
        (2, FuzzArticle.Any.SelectMany(Mutate)),
        (2, Gen.Elements(ReadSeeds()).SelectMany(Mutate)));

    /// <summary>Generates a name, a title or a description: short, and often a single line.</summary>
    public static Gen<string> Name { get; } = Gen.OneOf(
        Noise(1, 11),
        Mixture(1, 4),
        Code.Zip(Characters, (code, character) => $"N{code} {character}n"),
        News.Zip(News, (first, second) => $"{first} {second}"));

    /// <summary>Generates a piece of text with a maximum number of code units.</summary>
    public static Gen<string> Cut(string text, int maxLength) =>
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(maxLength, text.Length - start))
        select text.Substring(start, length);

    /// <summary>Generates pieces of all kinds with gaps between them.</summary>
    public static Gen<string> Mixture(int least, int most) =>
        from usual in Gen.Choose(1, 10)
        from count in Gen.Choose(least, most)
        from pieces in Gen.Frequency((1, Gen.OneOf(Code, Characters)), (usual, News)).Zip(Gen.Elements(Pieces.Gaps), string.Concat).ArrayOf(count)
        select string.Concat(pieces);

    /// <summary>Generates pieces from a stock, some followed by a space.</summary>
    public static Gen<string> Of(string[] pieces, int least, int most) =>
        from count in Gen.Choose(least, most)
        from made in Gen.Elements(pieces).Zip(Gen.Elements("", " "), string.Concat).ArrayOf(count)
        select string.Concat(made);

    // Applies a few random edits to the text.
    private static Gen<string> Mutate(string text) => Gen.Choose(1, 11).SelectMany(edits => Mutate(text, edits));

    private static Gen<string> Mutate(string text, int edits) => edits == 0 ? Gen.Constant(text) : Edit(text).SelectMany(edited => Mutate(edited, edits - 1));

    private static Gen<string> Edit(string text) =>
        from at in Gen.Choose(0, text.Length)
        from most in Gen.Elements(4, 200)
        from length in Gen.Choose(0, Math.Min(most, text.Length - at))
        let piece = text.Substring(at, length)
        from edited in Gen.OneOf(
            Gen.Constant(text.Remove(at, length)),
            Gen.Constant(text.Insert(at, piece)),
            Gen.Choose(0, text.Length).Select(other => text.Insert(other, piece)),
            Code.Select(code => text.Insert(at, code)),
            Characters.Select(character => text.Insert(at, character)),
            News.Select(news => text.Insert(at, news)),
            News.Zip(News, (old, other) => text.Replace(old, other, StringComparison.Ordinal)),
            LineEnds.Select(end => text.Replace("\n", end, StringComparison.Ordinal)),
            Gen.OneOf(Gen.Constant(piece.ToUpperInvariant()), Noise(length, length)).Select(other => text.Remove(at, length).Insert(at, other)))
        select edited;

    // Code units of any kind, mostly from a few ranges, so that they interact.
    private static Gen<string> Noise(int least, int most) =>
        from length in Gen.Choose(least, most)
        from bits in Gen.Choose(5, 16)
        from units in Gen.Frequency((7, Gen.Choose(0, (1 << bits) - 1)), (1, Gen.Choose(0xD7F0, 0xE00F))).ArrayOf(length)
        select string.Concat(units.Select(unit => (char)unit));

    private static string[] ReadSeeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return [.. Directory.GetFiles(Path.Combine(folder.FullName, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
