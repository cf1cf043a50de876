using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Tests.Fuzzing;

/// <summary>Makes hostile texts: random characters, mixtures of pieces, articles of a random structure, and known articles that were damaged.</summary>
public sealed class FuzzText(Random random, IReadOnlyList<string> seeds)
{
    /// <summary>A text.</summary>
    public string Next() => random.Next(10) switch
    {
        0 => Noise(random.Next(200)),
        1 => Mixture(random.Next(30)),
        2 => Mixture(random.Next(150)),
        3 or 4 or 5 => FuzzArticle.Make(random),
        6 or 7 => Mutate(FuzzArticle.Make(random)),
        _ => Mutate(seeds[random.Next(seeds.Count)]),
    };

    /// <summary>A name, a title or a description: short, often of one line.</summary>
    public string NextName() => random.Next(4) switch
    {
        0 => Noise(random.Next(1, 12)),
        1 => Mixture(random.Next(1, 5)),
        2 => "N" + One(Pieces.Code) + " " + One(Pieces.Characters) + "n",
        _ => One(Pieces.News) + " " + One(Pieces.News),
    };

    /// <summary>A piece of a text, of at most some code units.</summary>
    public string Cut(string text, int maxLength)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(Math.Min(maxLength, text.Length - start) + 1));
    }

    /// <summary>Pieces of all kinds with gaps between them.</summary>
    public string Mixture(int pieces)
    {
        var text = new StringBuilder();
        var strange = random.Next(2, 12);
        for (var i = 0; i < pieces; i++)
        {
            text.Append(random.Next(strange) == 0 ? One(random.Next(2) == 0 ? Pieces.Code : Pieces.Characters) : One(Pieces.News)).Append(One(Pieces.Gaps));
        }

        return text.ToString();
    }

    /// <summary>The text after a few random edits.</summary>
    public string Mutate(string text)
    {
        for (var edits = random.Next(1, 12); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            var length = random.Next(Math.Min(random.Next(2) == 0 ? 4 : 200, text.Length - at) + 1);
            var piece = text.Substring(at, length);
            text = random.Next(9) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, piece),
                2 => text.Insert(random.Next(text.Length + 1), piece),
                3 => text.Insert(at, One(Pieces.Code)),
                4 => text.Insert(at, One(Pieces.Characters)),
                5 => text.Insert(at, One(Pieces.News)),
                6 => text.Replace(One(Pieces.News), One(Pieces.News), StringComparison.Ordinal),
                7 => text.Replace("\n", One(["\r\n", "\r", "\n\n", "\n ", " ", "\u2028"]), StringComparison.Ordinal),
                _ => text.Remove(at, length).Insert(at, random.Next(2) == 0 ? piece.ToUpperInvariant() : Noise(length)),
            };
        }

        return text;
    }

    // Code units of any kind, mostly of a few ranges, so that they have something to do with each other.
    private string Noise(int length)
    {
        var text = new StringBuilder(length);
        var range = 1 << random.Next(5, 17);
        for (var i = 0; i < length; i++)
        {
            text.Append((char)(random.Next(8) == 0 ? random.Next(0xD7F0, 0xE010) : random.Next(range)));
        }

        return text.ToString();
    }

    private string One(string[] pieces) => pieces[random.Next(pieces.Length)];
}
