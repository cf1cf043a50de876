using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Text;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>The data about an article for the rules: its reading, its mentions, and the speakers found so far.</summary>
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

    /// <summary>The titles of persons in this article.</summary>
    public CarriedTitles Titles { get; }

    /// <summary>The speakers found so far, by the place of their words.</summary>
    public Dictionary<TextSpan, int> Known { get; } = new();

    public string Text => Reading.Text;

    /// <summary>Returns the entity that words name or describe, without examining the preceding sentences.</summary>
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

    /// <summary>Returns the position of the first mention of an entity, or <see cref="int.MaxValue"/> if it is not mentioned.</summary>
    public int FirstMentionOf(int entity) => _firstMentions.TryGetValue(entity, out var position) ? position : int.MaxValue;

    /// <summary>Returns, of the persons whose full name begins or ends with a word, the two that are mentioned first; -1 for none.</summary>
    public (int First, int Second) FindFirstMentioned(string word)
    {
        if (!_byPart.TryGetValue(word, out var found))
        {
            found = (-1, -1);
            foreach (var person in Table.FindPersonsByPart(word))
            {
                // A person who is not mentioned has the greatest number, so is never chosen.
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

    /// <summary>Returns the kind of an entity.</summary>
    public EntityKind KindOf(int entity) => Table.Entities[entity].Kind;

    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Returns the index of the first mention that begins at or after <paramref name="position"/>.</summary>
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

    /// <summary>Returns the paragraph that contains <paramref name="position"/>, or -1.</summary>
    public int ParagraphAt(int position)
    {
        var sentence = Sentences.At(Reading.Sentences, position);
        return sentence < 0 ? -1 : Reading.Sentences[sentence].Paragraph;
    }
}
