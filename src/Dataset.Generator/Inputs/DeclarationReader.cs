using System;
using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Schemas;
using Dataset.Text;
using Microsoft.CodeAnalysis;

namespace Dataset.Inputs;

/// <summary>The declaration of a corpus and, in parallel, its places; the type of its front matter; and the issues of invalid values.</summary>
internal sealed record DeclarationsRead(CorpusDeclaration Corpus, DeclarationPlaces Places, FrontMatterSchema? Schema, EquatableArray<SourceIssue> Issues);

/// <summary>Reads the attributes of a corpus class into a declaration. A value with an invalid format is reported (DS0015) and left out.</summary>
internal sealed class DeclarationReader
{
    private readonly Declared<EntityDeclaration> _entities = new();
    private readonly Declared<ClaimDeclaration> _claims = new();
    private readonly Declared<EvidenceDeclaration> _evidence = new();
    private readonly Declared<ArticleDeclaration> _articles = new();
    private readonly Declared<SpeakerDeclaration> _speakers = new();
    private readonly List<SourceIssue> _issues = [];
    private readonly ValueReader _values;
    private readonly string _name;
    private AttributeArguments? _corpus;
    private AttributeArguments? _frontMatter;

    private DeclarationReader(string name)
    {
        _name = name;
        _values = new ValueReader(_issues);
    }

    /// <summary>Reads the attributes of all parts of a type whose name is at <paramref name="place"/>.</summary>
    public static DeclarationsRead Read(INamedTypeSymbol type, SourcePlace place, CancellationToken cancellation)
    {
        var reader = new DeclarationReader(type.Name);
        foreach (var attribute in GetAttributes(type, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Add(attribute);
        }

        return reader.Finish(type, place, cancellation);
    }

    // In the order of file paths, then of positions: the order in which the compiler receives its files must not matter.
    private static List<AttributeArguments> GetAttributes(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var attributes = new List<AttributeArguments>();
        foreach (var data in type.GetAttributes())
        {
            if (data.AttributeClass?.ContainingNamespace is { Name: "Dataset", ContainingNamespace.IsGlobalNamespace: true }
                && AttributeArguments.From(data, cancellation) is { IsBound: true } attribute)
            {
                attributes.Add(attribute);
            }
        }

        attributes.Sort(static (x, y) =>
        {
            var order = ReferenceEquals(x.Syntax.SyntaxTree, y.Syntax.SyntaxTree)
                ? 0
                : string.CompareOrdinal(x.Syntax.SyntaxTree.FilePath.Replace('\\', '/'), y.Syntax.SyntaxTree.FilePath.Replace('\\', '/'));
            return order != 0 ? order : x.Syntax.SpanStart.CompareTo(y.Syntax.SpanStart);
        });
        return attributes;
    }

    private void Add(AttributeArguments attribute)
    {
        switch (attribute.TypeName)
        {
            case "CorpusAttribute":
                _corpus = attribute;
                break;
            case "FrontMatterAttribute":
                _frontMatter ??= attribute;
                break;
            case "PersonAttribute":
                AddEntity(attribute, EntityKind.Person);
                break;
            case "OrganizationAttribute":
                AddEntity(attribute, EntityKind.Organization);
                break;
            case "PlaceAttribute":
                AddEntity(attribute, EntityKind.Place);
                break;
            case "EventAttribute":
                AddEntity(attribute, EntityKind.Event);
                break;
            case "ClaimAttribute":
                AddClaim(attribute);
                break;
            case "EvidenceAttribute":
                _evidence.Add(new(attribute.Text(0), attribute.Text(1), attribute.NamedText("Article")), attribute.GetPlaces("Article"));
                break;
            case "ArticleAttribute":
                AddArticle(attribute);
                break;
            case "SpeakerAttribute":
                _speakers.Add(new(attribute.Text(0), attribute.Text(1), attribute.NamedText("Article")), attribute.GetPlaces("Article"));
                break;
        }
    }

    private void AddEntity(AttributeArguments attribute, EntityKind kind)
    {
        var places = attribute.GetPlaces(reference: null);
        var name = attribute.Text(0);
        if (!_values.IsName(name, places.Argument(0)))
        {
            return;
        }

        var id = _values.Identifier(attribute, "Id") ?? MemberNames.FromText(name);
        _entities.Add(new(kind, id, name, attribute.NamedText("Description"), attribute.Texts(1), attribute.NamedTexts("SharedAliases")), places);
    }

    private void AddClaim(AttributeArguments attribute)
    {
        var places = attribute.GetPlaces("Disputes");
        if (_values.IsIdentifier(attribute.Text(0), places.Argument(0)))
        {
            _claims.Add(new(attribute.Text(0), attribute.Text(1), attribute.NamedText("Disputes")), places);
        }
    }

    private void AddArticle(AttributeArguments attribute) => _articles.Add(
        new(
            attribute.Text(0),
            _values.Identifier(attribute, "Name"),
            attribute.NamedText("Publisher"),
            _values.Url(attribute, "Url"),
            _values.Day(attribute, "Published")),
        attribute.GetPlaces(reference: null));

    private DeclarationsRead Finish(INamedTypeSymbol type, SourcePlace place, CancellationToken cancellation) => new(
        new CorpusDeclaration(
            _name,
            _corpus?.NamedText("Description"),
            _corpus?.NamedText("Language") ?? "en",
            _corpus is null ? null : _values.Day(_corpus, "ReferenceDate"),
            _corpus?.NamedFlag("TermIndex") ?? false,
            _entities.Declarations,
            _claims.Declarations,
            _evidence.Declarations,
            _articles.Declarations,
            _speakers.Declarations)
        {
            Exclusions = GetExclusions(),
        },
        new DeclarationPlaces(
            place,
            _corpus is null ? place : SourcePlace.Of(_corpus.Syntax),
            _entities.Places, _claims.Places, _evidence.Places, _articles.Places, _speakers.Places),
        ReadSchema(type, cancellation),
        new EquatableArray<SourceIssue>(_issues));

    private FrontMatterSchema? ReadSchema(INamedTypeSymbol type, CancellationToken cancellation) => _frontMatter?.TypeArgument is { } argument
        ? SchemaReader.Read(type, argument, SourcePlace.Of(_frontMatter.Syntax), _issues, cancellation)
        : null;

    private EquatableArray<Exclusion> GetExclusions()
    {
        var exclusions = new List<Exclusion>();
        if (_corpus is not null && _values.Key(_corpus, "Exclude") is { } always)
        {
            exclusions.Add(new(always, IsActive: true));
        }

        if (_corpus is not null && _values.Key(_corpus, "ExcludeInRelease") is { } inRelease)
        {
            exclusions.Add(new(inRelease, IsActive: false));
        }

        return new(exclusions);
    }

    // The declarations of one kind and, in parallel, their places.
    private sealed class Declared<T>
        where T : IEquatable<T>
    {
        private readonly List<T> _declarations = [];
        private readonly List<AttributePlaces> _places = [];

        public EquatableArray<T> Declarations => new(_declarations);

        public EquatableArray<AttributePlaces> Places => new(_places);

        public void Add(T declaration, AttributePlaces places)
        {
            _declarations.Add(declaration);
            _places.Add(places);
        }
    }
}
