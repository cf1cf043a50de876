using System;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>Common nouns for people, by which a subject is known as a person who is not declared.</summary>
internal static class People
{
    private static readonly WordSet Others = new(
        "man woman men women boy girl person people child children son daughter mother father wife husband brother sister friend colleague ally rival " +
        "opponent critic successor predecessor counterpart neighbor neighbour resident visitor guest winner loser player victim survivor witness suspect " +
        "defendant plaintiff worker employee employer boss student pupil voter activist protester veteran expert official officer politician lawmaker " +
        "diplomat pair duo couple both");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        Others.Contains(word) || Titles.All.Contains(word) || (Lexicon.Words[word] & (WordClass.Role | WordClass.Title)) != 0;
}
