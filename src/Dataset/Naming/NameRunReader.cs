using System;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>
/// Finds the names in a run of capitalized words: <c>Japanese Prime Minister Fumio Kishida</c> has a nationality and an office before the name,
/// <c>Ontario Premier</c> an office after it, and a run that opens a sentence can begin with any word.
/// </summary>
internal sealed class NameRunReader(NameSource source, FoundNames names)
{
    // A longer run is a heading or a slogan.
    private const int LongestName = 7;

    // UAE, U.S.
    private const int LongestInitialism = 4;

    private const WordTopic Nouns = WordTopic.OrganizationNoun | WordTopic.PlaceNoun | WordTopic.EventNoun;

    private readonly NameSignReader _signs = new(source);

    /// <summary>Adds the names of a run.</summary>
    public void Read(ReadOnlySpan<NameToken> tokens, NameRun run)
    {
        // Capitalized function words, days and months separate names.
        var first = run.First;
        for (var i = run.First; i <= run.Last; i++)
        {
            if (tokens[i].IsCapital && IsBetween(tokens, i))
            {
                ReadPart(tokens, new(first, i - 1));
                first = i + 1;
            }
        }

        ReadPart(tokens, new(first, run.Last));
    }

    private void ReadPart(ReadOnlySpan<NameToken> tokens, NameRun part)
    {
        // The remaining part of a run must begin and end with a capitalized word.
        var (first, last) = (part.First, part.Last);
        while (first <= last && (!tokens[first].IsCapital || tokens[first].Lexeme.Is(WordTopic.NoName)))
        {
            first++;
        }

        while (last >= first && (!tokens[last].IsCapital || tokens[last].Lexeme.Is(WordTopic.NoName)))
        {
            last--;
        }

        if (last < first)
        {
            return;
        }

        var title = FindTitle(tokens, first, last);
        if (title >= 0)
        {
            ReadBeforeTitle(tokens, new(first, title));
            Add(tokens, StripNationality(tokens, new(title + 1, last)), hasTitle: true);
        }
        else if (tokens[last].IsTitle && last > first && !IsNoun(tokens[last]))
        {
            ReadBeforeTitle(tokens, new(first, last));
        }
        else
        {
            Add(tokens, StripNationality(tokens, new(first, last)), hasTitle: false);
        }
    }

    /// <summary>Returns the last title with a name after it; -1 if no title was found, or if it belongs to the name itself (<c>General Assembly</c>).</summary>
    private static int FindTitle(ReadOnlySpan<NameToken> tokens, int first, int last)
    {
        for (var i = last - 1; i >= first; i--)
        {
            if (tokens[i].IsCapital && tokens[i].IsTitle)
            {
                var isOfNoun = IsNoun(tokens[last]) && !HasGivenName(tokens, i, last)
                    && (i + 1 < last || tokens[i].Lexeme.Is(WordTopic.OfficeNoun | WordTopic.Ruler));
                return isOfNoun || !tokens[i + 1].IsCapital ? -1 : i;
            }
        }

        return -1;
    }

    private static bool HasGivenName(ReadOnlySpan<NameToken> tokens, int title, int last)
    {
        for (var i = title + 1; i < last; i++)
        {
            if (tokens[i].Lexeme.Is(WordTopic.GivenName))
            {
                return true;
            }
        }

        return false;
    }

    // "White House Press Secretary": the place or organization before the office counts if it is known.
    private void ReadBeforeTitle(ReadOnlySpan<NameToken> tokens, NameRun run)
    {
        var last = run.Last;
        while (last >= run.First && (!tokens[last].IsCapital || tokens[last].IsTitle
            || tokens[last].Lexeme.Is(WordTopic.OfficeNoun | WordTopic.TitleModifier | WordTopic.NoName)))
        {
            last--;
        }

        var name = StripNationality(tokens, new(run.First, last));
        if (!name.IsEmpty && IsName(tokens, name))
        {
            names.AddWeak(Spell(tokens, name));
        }
    }

    /// <summary>
    /// Returns a name without the nationality before it, unless that belongs to an organization, place or event (<c>British Museum</c>).
    /// </summary>
    private NameRun StripNationality(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        if (name.IsEmpty || IsNoun(tokens[name.Last]))
        {
            return name;
        }

        var first = name.First;
        while (first <= name.Last && !Countries.IsPlace(Letters(tokens[first].Span.Start, tokens[name.Last].Span.End)))
        {
            var isPair = first < name.Last && tokens[first].Lexeme.Is(WordTopic.Direction) && tokens[first + 1].Lexeme.Is(WordTopic.Demonym);
            if (!isPair && !tokens[first].Lexeme.Is(WordTopic.Demonym))
            {
                break;
            }

            first += isPair ? 2 : 1;
        }

        // A given name may also be a nationality: Christian, Roman.
        return first == name.First + 1 && tokens[name.First].Lexeme.Is(WordTopic.GivenName) && first <= name.Last ? name : new(first, name.Last);
    }

    private void Add(ReadOnlySpan<NameToken> tokens, NameRun name, bool hasTitle)
    {
        if (name.IsEmpty || name.Count > LongestName || !IsName(tokens, name) || (name.Count == 1 && !hasTitle && !IsWord(tokens[name.First]))
            || IsQuoted(tokens, name))
        {
            return;
        }

        var isOpening = tokens[name.First].Gap == NameGap.Opening;
        if (isOpening && name.Count > 1 && IsOpener(tokens[name.First]))
        {
            name = StripNationality(tokens, name with { First = name.First + 1 });
            isOpening = false;
            if (name.IsEmpty || !IsName(tokens, name))
            {
                return;
            }
        }

        var text = Spell(tokens, name);
        AddNested(tokens, name);
        names.Add(text, isOpening, _signs.Read(tokens, name, hasTitle));
        if (_signs.FindAcronym(tokens, name) is { } acronym)
        {
            names.AddAcronym(text, acronym);
        }
    }

    /// <summary>Adds the names that begin a longer name of an organization, place or event: <c>Camp David</c> in <c>Camp David Summit</c>.</summary>
    private void AddNested(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        if (name.Count > 1 && IsNoun(tokens[name.Last]))
        {
            var nested = name with { Last = name.Last - 1 };
            while (!nested.IsEmpty && (!tokens[nested.Last].IsCapital || tokens[nested.Last].Lexeme.Is(Nouns | WordTopic.Demonym | WordTopic.OfficeNoun)))
            {
                nested = nested with { Last = nested.Last - 1 };
            }

            if (!nested.IsEmpty && IsName(tokens, nested) && (nested.Count > 1 || IsWord(tokens[nested.First])))
            {
                names.AddWeak(Spell(tokens, nested));
            }
        }
    }

    /// <summary>
    /// Returns whether a single word could be a name: not a day or month, a single letter, a word with a digit, or a plural of letters (<c>MPs</c>).
    /// </summary>
    private bool IsWord(in NameToken token)
    {
        var letters = source.Text.AsSpan(token.Span.Start, token.Span.Length);
        var capitals = 0;
        foreach (var c in letters)
        {
            if (Characters.IsDigit(c))
            {
                return false;
            }

            capitals += Characters.IsUpper(c) ? 1 : 0;
        }

        return letters.Length > 1 && !token.Lexeme.Is(WordTopic.Month | WordTopic.Weekday) && Abbreviations.Find(letters.TrimEnd('.')) != AbbreviationKind.State
            && !(capitals > 1 && capitals == letters.Length - 1 && letters[letters.Length - 1] == 's');
    }

    // Returns whether the word can begin a sentence but is not a name: an adverb, or a noun of the lists.
    private bool IsOpener(in NameToken token) =>
        token.Lexeme.Is(WordTopic.Starter) || WordsAre.AdverbByForm(source.Text.AsSpan(token.Span.Start, token.Span.Length))
            || (token.Lexeme.Is(WordClass.Role | WordClass.Verb) && !token.Lexeme.Is(WordTopic.GivenName | Nouns));

    /// <summary>Returns whether the words could be a name: not all of them are titles, offices, nationalities or words that are not names.</summary>
    private static bool IsName(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        const WordTopic NoNames = WordTopic.Demonym | WordTopic.NoName | WordTopic.OfficeNoun | WordTopic.TitleModifier | WordTopic.Direction
            | WordTopic.PersonNoun | WordTopic.Document;
        if (tokens[name.Last].Lexeme.Is(WordTopic.Demonym))
        {
            return false;
        }

        var nouns = 0;
        for (var i = name.First; i <= name.Last; i++)
        {
            if (!tokens[i].IsCapital)
            {
                continue;
            }

            var isNoun = IsNoun(tokens[i]);
            nouns += isNoun ? 1 : 0;
            if (!isNoun && !tokens[i].IsTitle && !tokens[i].Lexeme.Is(NoNames) && !tokens[i].Lexeme.Is(WordClass.Role))
            {
                return true;
            }
        }

        // General Assembly, Supreme Court, House of Representatives: a noun with another word is a name.
        return nouns > 0 && name.Count > 1;
    }

    private static bool IsBetween(ReadOnlySpan<NameToken> tokens, int i)
    {
        var word = tokens[i].Lexeme;
        return !tokens[i].IsCapitals && (word.Is(WordTopic.FunctionWord) || (word.Is(FunctionWords.Closed) && !word.Is(WordTopic.AlsoName))
            || (word.Is(WordTopic.Month | WordTopic.Weekday) && !word.Is(WordTopic.AlsoName | WordTopic.GivenName)));
    }

    private static bool IsNoun(in NameToken token) => token.Lexeme.Is(Nouns);

    // Returns whether the name is a whole quotation, which is a title or a nickname.
    private bool IsQuoted(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        var (start, end) = (tokens[name.First].Span.Start, tokens[name.Last].Span.End);
        var text = source.Text;
        return start > 0 && text[start - 1] is '"' or '\u201C' or '\u2018' or '\u00AB'
            && end < text.Length && (IsClosing(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && IsClosing(text[end + 1])));
    }

    private static bool IsClosing(char c) => c is '"' or '\u201D' or '\u00BB' || NameText.IsApostrophe(c);

    private ReadOnlySpan<char> Letters(int start, int end) => source.Text.AsSpan(start, end - start);

    private string Spell(ReadOnlySpan<NameToken> tokens, NameRun name)
    {
        var text = ArticleCompiler.Fold(source.Text, TextSpan.FromBounds(tokens[name.First].Span.Start, tokens[name.Last].Span.End));
        return source.Dateline is { } dateline && dateline.Contains(tokens[name.First].Span) ? Lower(text) : text;
    }

    // Datelines have their places in capital letters.
    private static string Lower(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (Characters.IsLower(letters[i]))
            {
                return text;
            }

            letters[i] = i > 0 && Characters.IsLetter(letters[i - 1]) ? CaseFolding.Fold(letters[i]) : letters[i];
        }

        return letters.Length > LongestInitialism ? new string(letters) : text;
    }
}
