using System.Collections.Generic;
using System.Text;
using Dataset.Text;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// The titles that an article gives to persons, directly before a name (<c>South Korean President Yoon</c>) or in apposition
/// (<c>Kim Tae-hyo, deputy national security adviser,</c>), and the gender that a title indicates. They are collected on first use.
/// </summary>
internal sealed class CarriedTitles
{
    private const int MostWords = 6;

    private readonly SpeakerContext _context;
    private readonly Dictionary<string, List<Carrier>> _carriers = new();
    private readonly Dictionary<int, Gender> _genders = new();
    private bool _isReady;

    public CarriedTitles(SpeakerContext context) => _context = context;

    /// <summary>
    /// Returns the only person who has a title, given in lowercase, before <paramref name="position"/>;
    /// <see cref="Speaker.Nobody"/> if no person or more than one has it.
    /// </summary>
    public int FindCarrier(string title, int position)
    {
        Collect();
        var found = Speaker.Nobody;
        if (_carriers.TryGetValue(title, out var carriers))
        {
            foreach (var carrier in carriers)
            {
                if (carrier.Position < position)
                {
                    if (found >= 0)
                    {
                        return Speaker.Nobody;
                    }

                    found = carrier.Entity;
                }
            }
        }

        return found;
    }

    /// <summary>Returns the gender that the titles of a person indicate.</summary>
    public Gender GenderOf(int entity)
    {
        Collect();
        return _genders.TryGetValue(entity, out var gender) ? gender : Gender.Unknown;
    }

    private void Collect()
    {
        if (_isReady)
        {
            return;
        }

        _isReady = true;
        foreach (var mention in _context.Mentions)
        {
            if (_context.KindOf(mention.Entity) == EntityKind.Person)
            {
                AddTitlesAround(mention);
            }
        }
    }

    private void AddTitlesAround(FoundMention mention)
    {
        var (sentence, first) = _context.Subjects.Find(_context.ParagraphAt(mention.Span.Start), mention.Span.Start);
        if (sentence is null)
        {
            return;
        }

        AddTitles(WordsOf(sentence, sentence.Chunks[sentence.ChunkAt(first)].From, first), mention);
        var last = first;
        while (sentence.Tokens[last + 1].IsWord && sentence.Tokens[last + 1].Span.Start < mention.Span.End)
        {
            last++;
        }

        // In 'Kim Tae-hyo, deputy national security adviser', the title is Kim's; in 'Kim's brother, a professor', it is not.
        var comma = sentence.ChunkAt(last) + 1;
        var endsHere = sentence.Tokens[last].Span.End == mention.Span.End && sentence.Tokens[last + 1].Kind == TokenKind.Comma;
        if (endsHere && sentence.KindOf(comma + 1) == ChunkKind.Noun)
        {
            AddTitles(WordsOf(sentence, sentence.Chunks[comma + 1].From, sentence.Chunks[comma + 1].To), mention);
        }
    }

    /// <summary>
    /// Adds each ending of the words that is a separate title, but not <c>security adviser</c> of <c>deputy security adviser</c>, which is another office.
    /// </summary>
    private void AddTitles(List<TextSpan> words, FoundMention mention)
    {
        if (words.Count == 0 || !NameWords.IsTitle(_context.Slice(words[words.Count - 1])))
        {
            return;
        }

        AddGender(mention.Entity, TitleGenders.Of(_context.Slice(words[words.Count - 1])));
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (i == 0 || !HasModifier(words, i))
            {
                Add(TitleOf(words, i), mention);
            }
        }
    }

    private bool HasModifier(List<TextSpan> words, int end)
    {
        if (Lexicon.Find(_context.Slice(words[end - 1])).Is(WordTopic.TitleModifier))
        {
            return true;
        }

        for (var i = 0; i < end; i++)
        {
            if (Lexicon.Find(_context.Slice(words[i])).Is(WordTopic.PastTitle))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string title, FoundMention mention)
    {
        if (!_carriers.TryGetValue(title, out var carriers))
        {
            _carriers.Add(title, carriers = new List<Carrier>(1));
        }

        // Two are enough to make a title ambiguous; the bound keeps this linear.
        if (carriers.Count < 2 && (carriers.Count == 0 || carriers[0].Entity != mention.Entity))
        {
            carriers.Add(new Carrier(mention.Entity, mention.Span.Start));
        }
    }

    private void AddGender(int entity, Gender gender)
    {
        if (gender != Gender.Unknown)
        {
            _genders[entity] = !_genders.TryGetValue(entity, out var known) || known == gender ? gender : Gender.Contradictory;
        }
    }

    private string TitleOf(List<TextSpan> words, int first)
    {
        var title = new StringBuilder();
        for (var i = first; i < words.Count; i++)
        {
            title.Append(i == first ? "" : " ").Append(SpeakerWords.Fold(_context.Text, words[i]));
        }

        return title.ToString();
    }

    // The last words of a noun phrase that may be a title: 'the South Korean President', 'Yoon's deputy adviser'.
    private static List<TextSpan> WordsOf(ReportSentence sentence, int from, int to)
    {
        var words = new List<TextSpan>();
        for (var i = to - 1; i >= from && words.Count < MostWords && sentence.Tokens.TagOf(i) is Tag.Noun or Tag.Name or Tag.Adjective; i--)
        {
            var span = sentence.Tokens[i].Span;
            var hasStop = sentence.Tokens.Text[span.End - 1] == '.';
            words.Insert(0, hasStop ? span with { Length = span.Length - 1 } : span);
        }

        return words;
    }

    private readonly record struct Carrier(int Entity, int Position);
}
