using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Compiling;
using Dataset.Tool.Output;
using Dataset.Tool.Sources;

namespace Dataset.Tool.Suggestions;

/// <summary>The declarations that a corpus could add: names that its articles use, and speakers of quotations without a speaker.</summary>
/// <param name="Names">The names.</param>
/// <param name="Ids">For each name, its id if the id derived from the name is already taken; otherwise, null.</param>
/// <param name="Speakers">The quotations.</param>
internal sealed record SuggestedCorpus(IReadOnlyList<NameSuggestion> Names, IReadOnlyList<string?> Ids, IReadOnlyList<SuggestedSpeaker> Speakers)
{
    /// <summary>Finds the suggestions. A source of texts is read a second time with the names declared, so that quotations are matched with them.</summary>
    public static async Task<SuggestedCorpus> FindAsync(OpenedCorpus opened, int names, int speakers, Terminal terminal, CancellationToken cancellation)
    {
        var found = await Task.Run(() => opened.Corpus.SuggestNames(names), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
        var ids = MakeIds(found, opened.Corpus);
        var entities = found.Select((name, i) => new EntityOptions(name.Kind, name.Name, [.. name.Aliases]) { Id = ids[i] }).ToList();
        if (speakers == 0 || !opened.Source.IsRead)
        {
            return new(found, ids, speakers == 0 ? [] : [.. OpenQuotes.Find(opened.Corpus).Take(speakers)]);
        }

        var request = opened.Request with { Reading = opened.Request.Reading with { Entities = entities } };
        using var declared = await SourceOpener.OpenAsync(request, terminal, cancellation).ConfigureAwait(false);
        var quotes = OpenQuotes.Find(declared.Corpus).Take(speakers).ToList();
        return new(found, ids, await CheckAsync(quotes, request, terminal, cancellation).ConfigureAwait(false));
    }

    // The library decides whether opening words identify one quotation.
    private static async Task<IReadOnlyList<SuggestedSpeaker>> CheckAsync(
        List<SuggestedSpeaker> quotes, SourceRequest request, Terminal terminal, CancellationToken cancellation)
    {
        if (quotes.Count == 0)
        {
            return [];
        }

        var options = request.Reading with { Speakers = [.. quotes.Select(quote => new SpeakerOptions(quote.Opening, quote.Candidates[0], quote.Article))] };
        using var corpus = await SourceOpener.OpenAsync(request with { Reading = options }, terminal, cancellation).ConfigureAwait(false);
        return [.. quotes.Where(quote => corpus.Corpus.Articles[quote.Key].Quotes[quote.Index].Attribution == Attribution.Declared)];
    }

    private static List<string?> MakeIds(IReadOnlyList<NameSuggestion> names, Corpus corpus)
    {
        var taken = corpus.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name => MakeId(MemberNames.FromText(name.Name), taken))];
    }

    private static string? MakeId(string id, HashSet<string> taken)
    {
        if (taken.Add(id))
        {
            return null;
        }

        var number = 2;
        while (!taken.Add($"{id}{number}"))
        {
            number++;
        }

        return $"{id}{number}";
    }
}
