using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Text;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>What the rules know of an article: its reading, who is mentioned where, and the speakers found so far.</summary>
internal sealed class SpeakerContext
{
    private readonly ISpeakerResolver[] _naming;
    private readonly Dictionary<int, int> _firstMentions = new();
    private readonly Dictionary<string, (int First, int Second)> _byPart = new(StringComparer.Ordinal);

    public SpeakerContext(
        ArticleReading reading, AliasTable table, List<FoundMention> mentions, ISpeakerResolver[] naming, CancellationToken cancellation)
    {
        Reading = reading;
        Table = table;
        Mentions = mentions;
        Subjects = new ClauseSubjects(reading, cancellation);
        Titles = new CarriedTitles(this);
        _naming = naming;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            _firstMentions[mentions[i].Entity] = mentions[i].Span.Start;
        }
    }

    public ArticleReading Reading { get; }

    public AliasTable Table { get; }

    /// <summary>The mentions, by position.</summary>
    public List<FoundMention> Mentions { get; }

    /// <summary>The subjects of the reporter's sentences.</summary>
    public ClauseSubjects Subjects { get; }

    /// <summary>The titles that persons carry in this article.</summary>
    public CarriedTitles Titles { get; }

    /// <summary>The speakers found so far, by where they are written.</summary>
    public Dictionary<TextSpan, int> Known { get; } = new();

    public string Text => Reading.Text;

    /// <summary>The entity of words that name or describe it, without a look at what the sentences before are about.</summary>
    public int FindNamed(TextSpan words)
    {
        if (Known.TryGetValue(words, out var known))
        {
            return known;
        }

        foreach (var rule in _naming)
        {
            var found = rule.Find(this, words);
            if (found != Speaker.NotMine)
            {
                return found;
            }
        }

        return Speaker.Nobody;
    }

    /// <summary>Where an entity is mentioned first; the greatest number if it is not.</summary>
    public int FirstMentionOf(int entity) => _firstMentions.TryGetValue(entity, out var position) ? position : int.MaxValue;

    /// <summary>Of the persons whose full name begins or ends with that one word the two that are mentioned first; -1 for none.</summary>
    public (int First, int Second) FindFirstMentioned(string word)
    {
        if (!_byPart.TryGetValue(word, out var found))
        {
            found = (-1, -1);
            foreach (var person in Table.FindPersonsByPart(word))
            {
                // One that is not mentioned has the greatest number, and is nobody's first.
                var position = FirstMentionOf(person);
                if (position < (found.First < 0 ? int.MaxValue : FirstMentionOf(found.First)))
                {
                    found = (person, found.First);
                }
                else if (position < (found.Second < 0 ? int.MaxValue : FirstMentionOf(found.Second)))
                {
                    found.Second = person;
                }
            }

            _byPart.Add(word, found);
        }

        return found;
    }

    /// <summary>The kind of an entity.</summary>
    public EntityKind KindOf(int entity) => Table.Entities[entity].Kind;

    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The index of the first mention that begins at or after <paramref name="position"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public int FirstMentionFrom(int position)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Mentions[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The paragraph that holds <paramref name="position"/>, -1 if none was found.</summary>
    public int ParagraphAt(int position)
    {
        var sentence = Sentences.At(Reading.Sentences, position);
        return sentence < 0 ? -1 : Reading.Sentences[sentence].Paragraph;
    }
}
