using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Naming;

/// <summary>Finds the undeclared names in an article. Their kinds, and which of them belong together, are determined from all articles.</summary>
internal static class NameFinder
{
    // Shorter words are function words, which no name begins with.
    private const int ShortestSmallWord = 3;

    /// <summary>Returns the names of an article, in time linear to its length.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static ArticleNames Find(NameSource source, CancellationToken cancellation = default)
    {
        var names = new FoundNames();
        var tokenizer = new NameTokenizer(source);
        var reader = new NameRunReader(source, names);
        var checkpoint = new Checkpoint(cancellation);
        foreach (var unit in source.Units)
        {
            tokenizer.Read(unit);
            var tokens = tokenizer.Tokens;
            if (IsInCapitals(tokenizer))
            {
                continue;
            }

            for (var i = 0; i < tokens.Length; i++)
            {
                checkpoint.Pass();
                if (!tokens[i].IsCapital && tokens[i].Span.Length >= ShortestSmallWord)
                {
                    names.AddSmallWord(source.Text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length));
                }
            }

            for (var next = 0; NameRunFinder.TryNext(tokens, next, out var run); next = run.Last + 1)
            {
                reader.Read(tokens, run);
            }
        }

        return names.ToArticleNames();
    }

    // A capital letter has no significance if all words have one.
    private static bool IsInCapitals(NameTokenizer tokenizer)
    {
        var capitals = 0;
        foreach (var token in tokenizer.Tokens)
        {
            if (!token.IsCapital && token.Span.Length >= ShortestSmallWord)
            {
                return false;
            }

            capitals += token.IsCapitals ? 1 : 0;
        }

        return capitals * 2 > tokenizer.Tokens.Length;
    }
}
