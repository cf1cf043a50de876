using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Recognizes a link to a shop: <c>See the lamp on Amazon</c>, <c>$25 at Target</c>.</summary>
internal static class ShopLinks
{
    private static readonly PhraseSet Openings = new("see", "buy", "shop", "get", "get it", "order", "pre-order", "preorder", "check", "view", "find");

    // The shops that reviews and gift guides link to.
    private static readonly PhraseSet Shops = new(
        "amazon", "walmart", "target", "best buy", "ebay", "apple", "etsy", "wayfair", "home depot", "the home depot", "lowe's", "gamestop", "macy's",
        "nordstrom", "newegg", "costco", "kohl's", "sephora", "ulta", "nike", "adidas", "rei", "b&h", "b&h photo", "steam", "humble bundle",
        "playstation store", "microsoft", "samsung", "google", "google store", "dell", "hp", "lenovo", "bookshop", "barnes & noble", "zappos", "overstock",
        "chewy", "verizon", "at&t", "argos", "john lewis", "currys", "ticketmaster");

    /// <summary>Returns whether a line is such a link: an opening verb or a price, and a shop at the end.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (!(line[0] is '$' or '\u00A3' or '\u20AC' || Openings.Begins(line)))
        {
            return false;
        }

        for (var i = line.Length - 4; i > 0; i--)
        {
            if (line[i] == ' ' && line[i + 3] == ' ' && (TextScan.Is(line.Slice(i + 1, 2), "at") || TextScan.Is(line.Slice(i + 1, 2), "on")))
            {
                return Shops.IsWhole(line.Slice(i + 4));
            }
        }

        return false;
    }
}
