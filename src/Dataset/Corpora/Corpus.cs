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
/// A collection of news articles with everything that was found in them: quotations and their speakers, dates, mentions of declared people, organizations,
/// places and events, and claims with their evidence.
/// </summary>
/// <remarks>
/// A corpus is compiled into an assembly by the generator, or created at run time by <see cref="Create"/>, <see cref="Load"/> or <see cref="Open(string)"/>. It
/// is immutable and thread-safe. Data is read on first access, and every object is created once.
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

    /// <summary>Gets the name of the corpus. The name of a compiled corpus is the name of its class.</summary>
    public string Name => Head.Name;

    /// <summary>Gets the description of the corpus for readers, or <see langword="null"/> if it has no description.</summary>
    public string? Description => Head.Description;

    /// <summary>Gets the language of the articles as a BCP 47 tag.</summary>
    public string Language => Head.Language;

    /// <summary>
    /// Gets the day from which relative dates are resolved in articles without a day of publication, or <see langword="null"/> if it is not specified.
    /// </summary>
    public DateOnly? ReferenceDate => CalendarDays.ToDate(Head.ReferenceDay);

    /// <summary>
    /// Gets a hash that is equal for two corpora if and only if their articles have the same keys and texts. It is the SHA-256 hash, as 64 lowercase
    /// hexadecimal digits, of the key and the text of each article in key order. Each of them is hashed as its length in bytes (four bytes, little-endian)
    /// followed by its UTF-8 bytes.
    /// </summary>
    public string Fingerprint => Once.Get(ref _fingerprint, this, static corpus => corpus.ComputeFingerprint());

    /// <summary>Gets the articles, in ordinal order of their keys.</summary>
    public ArticleList Articles => _articles ?? Once.Publish(ref _articles, _data.CreateArticles(this));

    /// <summary>Gets the paragraphs of all articles, ordered by article key and then by position.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Once.Get(
        ref _paragraphs, this, static c => new FlatList<Paragraph>(c, CorpusItem.Paragraph, static a => a.ParagraphParts));

    /// <summary>Gets the sentences of all articles, ordered by article key and then by position.</summary>
    public IReadOnlyList<Sentence> Sentences => Once.Get(
        ref _sentences, this, static c => new FlatList<Sentence>(c, CorpusItem.Sentence, static a => a.SentenceParts));

    /// <summary>Gets the quotations of all articles, ordered by article key and then by position.</summary>
    public IReadOnlyList<Quote> Quotes => Once.Get(
        ref _quotes, this, static c => new FlatList<Quote>(c, CorpusItem.Quote, static a => a.QuoteParts));

    /// <summary>Gets the utterances of all articles, ordered by article key and then by the position of the first quotation.</summary>
    public IReadOnlyList<Utterance> Utterances => Once.Get(
        ref _utterances, this, static c => new FlatList<Utterance>(c, CorpusItem.Utterance, static a => a.UtteranceParts));

    /// <summary>
    /// Gets the mentions of all articles, ordered by article key and then by position. If two mentions begin at the same position, the longer one comes first.
    /// </summary>
    public IReadOnlyList<Mention> Mentions => Once.Get(
        ref _mentions, this, static c => new FlatList<Mention>(c, CorpusItem.Mention, static a => a.MentionParts));

    /// <summary>Gets the dates of all articles, ordered by article key and then by position.</summary>
    public IReadOnlyList<DateMention> Dates => Once.Get(
        ref _dates, this, static c => new FlatList<DateMention>(c, CorpusItem.Date, static a => a.DateParts));

    /// <summary>Gets the declared people, in declaration order.</summary>
    public EntityList<Person> People => Once.Get(ref _people, this, static corpus => corpus._data.CreatePeople(corpus));

    /// <summary>Gets the declared organizations, in declaration order.</summary>
    public EntityList<Organization> Organizations => Once.Get(ref _organizations, this, static corpus => corpus._data.CreateOrganizations(corpus));

    /// <summary>Gets the declared places, in declaration order.</summary>
    public EntityList<Place> Places => Once.Get(ref _places, this, static corpus => corpus._data.CreatePlaces(corpus));

    /// <summary>Gets the declared events, in declaration order.</summary>
    public EntityList<NewsEvent> Events => Once.Get(ref _events, this, static corpus => corpus._data.CreateEvents(corpus));

    /// <summary>Gets all declared entities: people, organizations, places and events, each in declaration order.</summary>
    public IReadOnlyList<Entity> Entities => Once.Get(ref _entities, this, static corpus => new AllEntities(corpus));

    /// <summary>Gets the declared claims, in declaration order.</summary>
    public ClaimList Claims => Once.Get(ref _claims, this, static corpus => corpus._data.CreateClaims(corpus));

    /// <summary>
    /// Gets the issues that were found when <see cref="Create"/> or <see cref="Load"/> created the corpus, ordered by path and position. Issues that do not
    /// belong to an article come last. The list is empty for a compiled corpus, whose issues are reported as compiler diagnostics, and for a corpus that was
    /// opened from an image.
    /// </summary>
    public IReadOnlyList<CorpusIssue> Issues => _issues ?? PartList<CorpusIssue>.Empty;

    /// <summary>Returns the name and the size of the corpus.</summary>
    /// <returns>A string such as <c>News (5 articles)</c>.</returns>
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
