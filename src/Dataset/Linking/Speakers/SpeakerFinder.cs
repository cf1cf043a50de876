using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>Finds the entity that says each quotation: first from the declarations, then by rules, one class each, in the order of the table below.</summary>
internal static class SpeakerFinder
{
    /// <summary>The rules, in the order in which they are tried.</summary>
    private static readonly ISpeakerResolver[] Rules =
        [new NamedSpeaker(), new PronounSpeaker(), new DocumentSpeaker(), new SurnameSpeaker(), new DescribedSpeaker()];

    /// <summary>The rules that use only the words that name or describe the speaker; they also find what an earlier sentence is about.</summary>
    private static readonly ISpeakerResolver[] Naming = [new NamedSpeaker(), new SurnameSpeaker(), new DescribedSpeaker()];

    /// <summary>Returns the speaker of each quotation of the article.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static FoundSpeakers Find(
        ReadArticle article, AliasTable aliases, List<FoundMention> mentions, OpenedQuotes declared, CancellationToken cancellation)
    {
        var quotes = article.Reading.Quotes;
        var result = new int[quotes.Count];
        result.AsSpan().Fill(-1);
        var stated = new List<int>();
        if (result.Length == 0)
        {
            return new(result, stated);
        }

        var context = new SpeakerContext(article.Reading, aliases, mentions, Naming, cancellation);
        var groups = TakeDeclared(quotes, declared, result, context);
        for (var i = 0; i < result.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (result[i] >= 0)
            {
                stated.Add(i);
            }
            else if (quotes[i].Kind == QuoteKind.Term)
            {
                continue;
            }
            else if (groups.TryGetValue(quotes[i].Group, out var entity))
            {
                result[i] = entity;
                stated.Add(i);
            }
            else if (quotes[i].Speaker is { } speaker)
            {
                result[i] = Math.Max(Find(context, speaker), -1);
            }
        }

        return new(result, stated);
    }

    /// <summary>
    /// Applies the declarations. A declared speaker applies to the whole utterance, and to every quotation whose speaker is written in the same place.
    /// </summary>
    private static Dictionary<int, int> TakeDeclared(EquatableArray<QuoteReading> quotes, OpenedQuotes declared, int[] result, SpeakerContext context)
    {
        var groups = new Dictionary<int, int>();
        foreach (var place in declared.Said)
        {
            var quote = quotes[place.Quote];
            result[place.Quote] = place.Entity;
            groups[quote.Group] = place.Entity;
            // An implied speaker is written where another person speaks, so this declaration does not apply to it.
            if (quote.Speaker is { } speaker && quote.Attribution is Attribution.Explicit or Attribution.Pronoun)
            {
                context.Known[speaker] = place.Entity;
            }
        }

        return groups;
    }

    [MethodImpl(Jit.AtOnce)]
    private static int Find(SpeakerContext context, TextSpan speaker)
    {
        if (context.Known.TryGetValue(speaker, out var known))
        {
            return known;
        }

        var found = Speaker.NotMine;
        for (var i = 0; i < Rules.Length && found == Speaker.NotMine; i++)
        {
            found = Rules[i].Find(context, speaker);
        }

        return context.Known[speaker] = found == Speaker.NotMine ? Speaker.Nobody : found;
    }
}
