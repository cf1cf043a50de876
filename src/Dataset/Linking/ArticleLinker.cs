using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Linking.Speakers;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Stage 2: links an article to the corpus's entities. A pure function of the article and the declarations.</summary>
internal static class ArticleLinker
{
    /// <summary>Returns the mentions and speakers of an article.</summary>
    public static ArticleLinks Link(ReadArticle article, AliasTable aliases, EquatableArray<SpeakerDeclaration> speakers) =>
        Link(article, aliases, new SpeakerTable(speakers));

    /// <inheritdoc cref="Link(ReadArticle, AliasTable, EquatableArray{SpeakerDeclaration})"/>
    public static ArticleLinks Link(ReadArticle article, AliasTable aliases, SpeakerTable speakers, CancellationToken cancellation = default)
    {
        var found = MentionFinder.Find(article, aliases, cancellation);
        var declared = speakers.Find(article, aliases, cancellation);
        var quoted = SpeakerFinder.Find(article, aliases, found.Mentions, declared, cancellation);
        var local = new LocalEntities(aliases);
        var mentions = new MentionLink[found.Mentions.Count];
        var checkpoint = new Checkpoint(cancellation);
        for (var i = 0; i < mentions.Length; i++)
        {
            checkpoint.Pass();
            var mention = found.Mentions[i];
            mentions[i] = new MentionLink(article.ToSource(mention.Span), local.IndexOf(mention.Entity), Sentences.At(article.Reading.Sentences,
                mention.Span.Start));
        }

        var said = new int[quoted.Entities.Length];
        for (var i = 0; i < said.Length; i++)
        {
            said[i] = quoted.Entities[i] < 0 ? -1 : local.IndexOf(quoted.Entities[i]);
        }

        UnknownSpeakers.Report(article, said, found.Issues);
        if (article.IsExcluded)
        {
            // The issues concern links of the corpus, which does not link this article.
            found.Issues.Clear();
        }

        return new ArticleLinks(
            new EquatableArray<string>(local.Ids), new EquatableArray<MentionLink>(mentions), new EquatableArray<int>(said),
            new EquatableArray<Issue>(found.Issues))
        {
            Names = NamesOf(aliases, found.Used),
            DeclaredSpeakers = declared.Counts,
            Declared = new EquatableArray<int>(quoted.Declared),
        };
    }

    /// <summary>Returns the small facts about an article's links that the corpus needs.</summary>
    public static LinkFacts GetFacts(ReadArticle article, ArticleLinks links, EquatableArray<EvidencePlace> evidence)
    {
        var mentions = new int[links.Entities.Count];
        var quotes = new int[links.Entities.Count];
        foreach (var mention in links.Mentions)
        {
            mentions[mention.Entity]++;
        }

        foreach (var speaker in links.Speakers)
        {
            if (speaker >= 0)
            {
                quotes[speaker]++;
            }
        }

        var utterances = UtteranceSpeakers.Count(article.Reading.Quotes, links);
        var counts = new EntityCount[mentions.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = new EntityCount(links.Entities[i], mentions[i], quotes[i], utterances[i]);
        }

        return new LinkFacts(links.Mentions.Count, new EquatableArray<EntityCount>(counts), evidence)
        {
            Names = links.Names,
            DeclaredSpeakers = links.DeclaredSpeakers,
        };
    }

    private static EquatableArray<NameUse> NamesOf(AliasTable aliases, List<int> used)
    {
        var names = new List<NameUse>(used.Count);
        foreach (var name in used)
        {
            names.Add(new NameUse(aliases.Entities[aliases.Names[name].Entity].Id, aliases.Names[name].Argument));
        }

        return new EquatableArray<NameUse>(names);
    }

    /// <summary>Numbers the entities of one article in the order in which they are requested.</summary>
    private sealed class LocalEntities
    {
        private readonly AliasTable _aliases;
        private readonly Dictionary<int, int> _indexes = new();

        public LocalEntities(AliasTable aliases) => _aliases = aliases;

        public List<string> Ids { get; } = new();

        public int IndexOf(int entity)
        {
            if (!_indexes.TryGetValue(entity, out var index))
            {
                _indexes.Add(entity, index = Ids.Count);
                Ids.Add(_aliases.Entities[entity].Id);
            }

            return index;
        }
    }
}
