using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Continues the sentence at a stop without whitespace after it (<c>3.5</c>, <c>example.org</c>), unless a lowercase word precedes it and a capitalized word
/// follows (<c>of the day.Then</c>), or it separates two clauses (<c>says the Herald.Prices have fallen</c>). Addresses are never split.
/// </summary>
internal sealed class MissingSpaceRule : SentenceRule
{
    private const int AddressBound = 64;

    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        // East Asian punctuation includes its own space.
        if (stop.HasSpace || stop.NextKind == NextKind.Nothing || stop.Text[stop.Last - 1] is '。' or '！' or '？' or '．')
        {
            return Verdict.None;
        }

        var forgotten = stop.NextKind == NextKind.Upper && stop.Dots <= 1 && stop.Word.Start > stop.SentenceStart && IsForgotten(stop) && !IsAddress(stop);
        return forgotten ? Verdict.End : Verdict.Continue;
    }

    private static bool IsForgotten(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.None)
        {
            // In the U.S.The rest, but not J.K.Marlow or St.John.
            return IsClosing(stop) && stop.NextWord.Length > 1 && stop.NextIsStarter;
        }

        return stop.Close > stop.Last
            ? IsCapitalized(stop.NextText) && (stop.ClosesQuote || !stop.Opens)
            : (IsCapitalized(stop.NextText) && !IsCamelCase(stop.NextText) && IsWordBefore(stop)) || ForgottenBlank.IsBetweenClauses(stop);
    }

    private static bool IsClosing(in Stop stop) => stop.Abbreviation switch
    {
        AbbreviationKind.Country or AbbreviationKind.Company or AbbreviationKind.Time => true,
        AbbreviationKind.State => stop.WordText.IndexOf('.') > 0,
        _ => false,
    };

    private static bool IsCapitalized(ReadOnlySpan<char> word) =>
        word.Length > 1 ? Characters.IsLower(word[1]) || word[1] is '\'' or '’' : word[0] is 'A' or 'I';

    // An identifier of a program (app.UseRouting), unless the inner capital follows the prefix of a surname (McDonald, DeSantis).
    private static bool IsCamelCase(ReadOnlySpan<char> word)
    {
        var i = 1;
        while (i < word.Length && Characters.IsLower(word[i]))
        {
            i++;
        }

        return i < word.Length && Characters.IsUpper(word[i])
            && !(word.Slice(0, i) is "Mc" or "Mac" or "Fitz" || Lexicon.Find(word.Slice(0, i)).Is(WordClass.NameParticle));
    }

    // A lowercase word or a number. After a capitalized word, only a sentence starter counts (Tuesday.The, not Jane.Doe).
    private static bool IsWordBefore(in Stop stop)
    {
        var word = stop.WordText;
        if (word.Length < 2)
        {
            return false;
        }

        var small = true;
        foreach (var c in word)
        {
            if (c == '.')
            {
                return false;
            }

            small &= Characters.IsLower(c) || Characters.IsDigit(c) || c is '\'' or '’';
        }

        // Section II.A
        return small || (stop.NextIsStarter && !(stop.NextWord.Length == 1 && Characters.IsUpper(word[word.Length - 1])));
    }

    // An email address, a path, a name with more dots, code, a domain, or a file name.
    private static bool IsAddress(in Stop stop)
    {
        var text = stop.Text;
        for (var i = stop.First - 1; i >= stop.SentenceStart && i > stop.First - AddressBound && !Characters.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '@' or '/' or '_' or '\\' or '=')
            {
                return true;
            }
        }

        for (var i = stop.NextWord.End; i < stop.ParagraphEnd && i < stop.NextWord.End + AddressBound && !Characters.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] is '@' or '/' or '_' or '\\' or '=' || (text[i] == '.' && i + 1 < stop.ParagraphEnd && Characters.IsLower(text[i + 1])))
            {
                return true;
            }
        }

        return (stop.NextWord.End < stop.ParagraphEnd && text[stop.NextWord.End] == '(')
            || (stop.Close == stop.Last && Lexicon.Find(stop.NextText).Is(WordTopic.AddressEnding));
    }
}
