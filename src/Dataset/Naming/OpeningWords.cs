using System;
using System.Collections.Generic;
using Dataset.Image;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>
/// Decides about words that open a sentence, where any word is capitalized: a word that also occurs in lowercase elsewhere is not part of the following name.
/// </summary>
internal sealed class OpeningWords(IReadOnlyList<ArticleNames> articles)
{
    private HashSet<int>? _smallWords;

    /// <summary>Returns whether a word occurs in lowercase in any article.</summary>
    public bool IsSmallWord(string word)
    {
        if (_smallWords is null)
        {
            _smallWords = [];
            foreach (var article in articles)
            {
                foreach (var hash in article.SmallWords)
                {
                    _smallWords.Add(hash);
                }
            }
        }

        return _smallWords.Contains(unchecked((int)WordFolding.Hash(word.AsSpan())));
    }

    /// <summary>Assigns the occurrences at the beginning of sentences to the names that they belong to.</summary>
    public void Resolve(IReadOnlyList<NameTotals> names, Dictionary<string, NameTotals> byName)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Words.Length > 1)
            {
                parts.Add(name.Words[0]);
                parts.Add(name.Words[name.Words.Length - 1]);
            }
        }

        foreach (var name in names)
        {
            if (name.Opening == 0 || Countries.IsPlace(name.Text.AsSpan()))
            {
                continue;
            }

            var word = name.Words[0];
            if (name.Words.Length == 1)
            {
                // "Brandt said": a surname may begin all its sentences.
                if (IsSmallWord(word) || (name.Certain == 0 && !parts.Contains(word)))
                {
                    name.DropOpenings();
                }
            }
            else if (IsSmallWord(word) && !Lexicon.Find(word.AsSpan()).Is(WordTopic.GivenName))
            {
                if (byName.TryGetValue(NameFolding.Fold(name.Text.Substring(word.Length + 1)), out var rest) && rest.Certain > 0)
                {
                    rest.TakeOpenings(name);
                }

                name.DropOpenings();
            }
        }
    }
}
