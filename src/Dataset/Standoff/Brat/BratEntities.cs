using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Standoff.Brat;

/// <summary>
/// The entities that the marks of all texts mean. Marks with the same reference mean the same entity, and so do equivalent marks of one text; otherwise,
/// marks of the same kind with the same words do.
/// </summary>
internal sealed class BratEntities
{
    private static readonly HashSet<string> Pronouns = new(
        FunctionWords.Pronouns.Split(' ').SelectMany(word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..] }), StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, EntityKind>? _types;
    private readonly List<BratIssue> _issues;
    private readonly Dictionary<string, BratEntity> _byKey = new(StringComparer.Ordinal);
    private readonly List<BratEntity> _entities = [];
    private readonly Dictionary<(BratDocument, BratMark), BratEntity> _byMark = [];

    private BratEntities(IReadOnlyDictionary<string, EntityKind>? types, List<BratIssue> issues)
    {
        _types = types;
        _issues = issues;
    }

    /// <summary>The declarations, by kind, then in the order in which they occur in the texts.</summary>
    public List<EntityOptions> Declarations { get; } = [];

    public static BratEntities Find(
        IEnumerable<BratDocument> documents, IReadOnlyDictionary<string, EntityKind>? types, List<BratIssue> issues)
    {
        var entities = new BratEntities(types, issues);
        foreach (var document in documents)
        {
            entities.Add(document);
        }

        entities.Declare();
        return entities;
    }

    /// <summary>Returns the entity that a mark names or refers to, or null.</summary>
    public EntityOptions? Get(BratDocument document, BratMark mark) => _byMark.GetValueOrDefault((document, mark))?.Options;

    private void Add(BratDocument document)
    {
        var places = new Dictionary<TextSpan, List<(BratEntity Entity, string Words)>>();
        foreach (var mark in document.Marks)
        {
            var kind = BratNames.GetKind(mark.Type, _types);
            var reference = document.GetReference(mark);
            if (kind is null && (reference is null || !(BratNames.IsQuote(mark.Type) || BratNames.IsSpeaker(mark.Type))))
            {
                continue;
            }

            var entity = Get(document, mark, kind, reference);
            _byMark[(document, mark)] = entity;
            if (kind is null)
            {
                continue;
            }

            SetKind(entity, kind.GetValueOrDefault(), document, mark);
            var words = LineBoundaries.Fold(document.GetWords(mark));
            if (entity.Id is not null || !Pronouns.Contains(words))
            {
                entity.Add(words);
            }

            if (mark.Spans is [var span])
            {
                if (!places.TryGetValue(span, out var there))
                {
                    places.Add(span, there = []);
                }

                there.Add((entity, words));
            }
        }

        foreach (var there in places.Values.Where(there => there.Select(place => place.Entity).Distinct().Count() > 1))
        {
            there.ForEach(place => place.Entity.Share(place.Words));
        }
    }

    private BratEntity Get(BratDocument document, BratMark mark, EntityKind? kind, AnnLink? reference)
    {
        // The longest words say most: "he" alone could be anyone in any text.
        var words = document.GetEquivalents(mark).Select(document.GetWords).MaxBy(text => text.Length)!;
        var key = reference is null ? $"{kind}\n{LineBoundaries.Fold(words)}" : reference.Value;
        if (!_byKey.TryGetValue(key, out var entity))
        {
            _byKey.Add(key, entity = new() { Place = (document.Path, mark.Line) });
            _entities.Add(entity);
            if (reference is not null && BratReference.ReadOwn(reference.Value) is { } own)
            {
                entity.Kind = own.Kind;
                entity.Id = own.Id;
            }
        }

        if (reference is not null && entity.Name is null && !string.IsNullOrWhiteSpace(reference.Text))
        {
            entity.Name = reference.Text.Trim();
        }

        return entity;
    }

    private void SetKind(BratEntity entity, EntityKind kind, BratDocument document, BratMark mark)
    {
        if (entity.Kind is null)
        {
            entity.Kind = kind;
            entity.Place = (document.Path, mark.Line);
        }
        else if (entity.Kind != kind)
        {
            Report(document.Path, mark.Line, string.Create(
                CultureInfo.InvariantCulture,
                $"'{entity.GetFullName()}' has kind {kind} here and {entity.Kind} in {entity.Place.Path}({entity.Place.Line}); {entity.Kind} is used."));
        }
    }

    private void Declare()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);

        // Stated ids come first; an id that is generated from a name yields to them.
        var declared = new Dictionary<BratEntity, EntityOptions>();
        foreach (var entity in _entities.OrderBy(entity => entity.Id is null))
        {
            if (entity.Kind is null)
            {
                Report(entity.Place.Path, entity.Place.Line, $"No mention of '{entity.GetFullName()}' states its kind; the entity is not declared.");
            }
            else if (!entity.GetFullName().Any(Characters.IsLetterOrDigit))
            {
                Report(entity.Place.Path, entity.Place.Line, $"'{LineBoundaries.Fold(entity.GetFullName())}' is not a name; the entity is not declared.");
            }
            else
            {
                declared.Add(entity, entity.Declare(ids));
            }
        }

        Declarations.AddRange(_entities.Where(declared.ContainsKey).OrderBy(entity => entity.Kind).Select(entity => declared[entity]));
    }

    private void Report(string path, int line, string message) => _issues.Add(new(path, line, 1, message));
}
