using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>
/// A collection of news articles with everything that was read out of them: quotations and their speakers, dates, mentions of declared people,
/// organizations, places and events, claims and their evidence.
/// </summary>
/// <remarks>
/// A corpus is compiled into an assembly by the generator, or made at run time by <see cref="Create"/>, <see cref="Load"/> or <see cref="Open(string)"/>.
/// It never changes, and any number of threads may use it. Nothing is read before it is asked for, and every object is created once.
/// </remarks>
/// <example>
/// <code>
/// Corpus corpus = Corpus.Load("news");
/// foreach (var speaker in corpus.Quotes.GroupBy(q =&gt; q.SpeakerText))
/// {
///     Console.WriteLine($"{speaker.Key}: {speaker.Count()}");
/// }
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Corpus>))]
public sealed partial class Corpus
{
    private readonly CorpusData _data;
    private CorpusHead? _head;
    private readonly IReadOnlyList<CorpusIssue>? _issues;
    private string? _fingerprint;
    private ArticleList? _articles;
    private EntityList<Person>? _people;
    private EntityList<Organization>? _organizations;
    private EntityList<Place>? _places;
    private EntityList<NewsEvent>? _events;
    private ClaimList? _claims;
    private CorpusList<Entity>? _entities;
    private CorpusList<Paragraph>? _paragraphs;
    private CorpusList<Sentence>? _sentences;
    private CorpusList<Quote>? _quotes;
    private CorpusList<Utterance>? _utterances;
    private CorpusList<Mention>? _mentions;
    private CorpusList<DateMention>? _dates;

    internal Corpus(CorpusData data) => _data = data;

    internal Corpus(CorpusData data, IReadOnlyList<CorpusIssue> issues)
        : this(data) => _issues = issues;

    /// <summary>The name: that of the class for a compiled corpus.</summary>
    public string Name => Head.Name;

    /// <summary>What the corpus holds, for people, or <see langword="null"/>.</summary>
    public string? Description => Head.Description;

    /// <summary>The language of the articles as a BCP 47 tag.</summary>
    public string Language => Head.Language;

    /// <summary>The day that relative dates count from in articles that name no day of publication, or <see langword="null"/>.</summary>
    public DateOnly? ReferenceDate => CalendarDays.ToDate(Head.ReferenceDay);

    /// <summary>
    /// A hash that is the same for two corpora exactly when their articles have the same keys and texts: the SHA-256, in 64 lower-case hexadecimal digits,
    /// of each article's key and text in order of the keys, every one of them as its length in bytes (four bytes, little-endian) and its UTF-8.
    /// </summary>
    public string Fingerprint => Once.Get(ref _fingerprint, this, static corpus => corpus.ComputeFingerprint());

    /// <summary>The articles, in ordinal order of their keys.</summary>
    public ArticleList Articles => _articles ?? Once.Publish(ref _articles, _data.CreateArticles(this));

    /// <summary>The paragraphs of all articles: by article in order of the keys, then by position.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Once.Get(
        ref _paragraphs, this, static c => new FlatList<Paragraph>(c, CorpusItem.Paragraph, static a => a.ParagraphParts));

    /// <summary>The sentences of all articles: by article in order of the keys, then by position.</summary>
    public IReadOnlyList<Sentence> Sentences => Once.Get(
        ref _sentences, this, static c => new FlatList<Sentence>(c, CorpusItem.Sentence, static a => a.SentenceParts));

    /// <summary>The quotations of all articles: by article in order of the keys, then by position.</summary>
    public IReadOnlyList<Quote> Quotes => Once.Get(
        ref _quotes, this, static c => new FlatList<Quote>(c, CorpusItem.Quote, static a => a.QuoteParts));

    /// <summary>The utterances of all articles: by article in order of the keys, then by the position of their first quotation.</summary>
    public IReadOnlyList<Utterance> Utterances => Once.Get(
        ref _utterances, this, static c => new FlatList<Utterance>(c, CorpusItem.Utterance, static a => a.UtteranceParts));

    /// <summary>The mentions of all articles: by article in order of the keys, then by position, the longer first where two begin together.</summary>
    public IReadOnlyList<Mention> Mentions => Once.Get(
        ref _mentions, this, static c => new FlatList<Mention>(c, CorpusItem.Mention, static a => a.MentionParts));

    /// <summary>The dates of all articles: by article in order of the keys, then by position.</summary>
    public IReadOnlyList<DateMention> Dates => Once.Get(
        ref _dates, this, static c => new FlatList<DateMention>(c, CorpusItem.Date, static a => a.DateParts));

    /// <summary>The declared people, in the order of their declaration.</summary>
    public EntityList<Person> People => Once.Get(ref _people, this, static corpus => corpus._data.CreatePeople(corpus));

    /// <summary>The declared organizations, in the order of their declaration.</summary>
    public EntityList<Organization> Organizations => Once.Get(ref _organizations, this, static corpus => corpus._data.CreateOrganizations(corpus));

    /// <summary>The declared places, in the order of their declaration.</summary>
    public EntityList<Place> Places => Once.Get(ref _places, this, static corpus => corpus._data.CreatePlaces(corpus));

    /// <summary>The declared events, in the order of their declaration.</summary>
    public EntityList<NewsEvent> Events => Once.Get(ref _events, this, static corpus => corpus._data.CreateEvents(corpus));

    /// <summary>All declared entities: people, organizations, places, events, each in the order of their declaration.</summary>
    public IReadOnlyList<Entity> Entities => Once.Get(ref _entities, this, static corpus => new AllEntities(corpus));

    /// <summary>The declared claims, in the order of their declaration.</summary>
    public ClaimList Claims => Once.Get(ref _claims, this, static corpus => corpus._data.CreateClaims(corpus));

    /// <summary>
    /// What was worth telling when the corpus was made by <see cref="Create"/> or <see cref="Load"/>: by path and position, what is
    /// about no article last; empty for a compiled corpus, whose issues are diagnostics of the compiler, and for one that was opened.
    /// </summary>
    public IReadOnlyList<CorpusIssue> Issues => _issues ?? PartList<CorpusIssue>.Empty;

    /// <summary>Name and size.</summary>
    /// <returns>For example <c>News (5 articles)</c>.</returns>
    public override string ToString() => $"{Name} ({ArticleCount} {(ArticleCount == 1 ? "article" : "articles")})";

    private CorpusHead Head => Once.Get(ref _head, this, static corpus => corpus.Segment.ReadHead());

    private string ComputeFingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in Articles)
        {
            Append(hash, Encoding.UTF8.GetBytes(article.Key));
            Append(hash, article.GetUtf8Text());
        }

        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
