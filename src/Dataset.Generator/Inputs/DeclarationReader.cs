using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Inputs;

/// <summary>A corpus' declaration and, in parallel, its places; and the values that have a wrong form.</summary>
internal sealed record DeclarationsRead(CorpusDeclaration Corpus, DeclarationPlaces Places, EquatableArray<LocatedIssue> Issues);

/// <summary>Reads the attributes of a corpus class into a declaration. A value of a wrong form is told (DS0015) and left out.</summary>
internal sealed class DeclarationReader
{
    private readonly List<EntityDeclaration> _entities = [];
    private readonly List<ClaimDeclaration> _claims = [];
    private readonly List<EvidenceDeclaration> _evidence = [];
    private readonly List<ArticleDeclaration> _articles = [];
    private readonly List<SpeakerDeclaration> _speakers = [];
    private readonly List<AttributePlaces> _entityPlaces = [];
    private readonly List<AttributePlaces> _claimPlaces = [];
    private readonly List<AttributePlaces> _evidencePlaces = [];
    private readonly List<AttributePlaces> _articlePlaces = [];
    private readonly List<AttributePlaces> _speakerPlaces = [];
    private readonly List<LocatedIssue> _issues = [];
    private readonly ValueReader _values;
    private readonly string _name;
    private AttributeArguments? _corpus;

    private DeclarationReader(string name)
    {
        _name = name;
        _values = new ValueReader(_issues);
    }

    /// <summary>Whether an attribute is one of those that are read here.</summary>
    public static bool IsOurs(INamedTypeSymbol attribute) => attribute.ContainingNamespace is { Name: "Dataset", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Reads the attributes of all parts of a type, of which one is the given syntax.</summary>
    public static DeclarationsRead Read(INamedTypeSymbol type, TypeDeclarationSyntax syntax, CancellationToken cancellation)
    {
        var reader = new DeclarationReader(type.Name);
        foreach (var attribute in GetAttributes(type, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Add(attribute);
        }

        return reader.Finish(FileSpan.Of(syntax.Identifier));
    }

    // In the order of files' paths and then of position: the order in which a compiler is given its files must change nothing.
    private static List<AttributeArguments> GetAttributes(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var attributes = new List<AttributeArguments>();
        foreach (var data in type.GetAttributes())
        {
            if (data.AttributeClass is { } found && IsOurs(found)
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
                _evidence.Add(new(attribute.Text(0), attribute.Text(1), attribute.NamedText("Article")));
                _evidencePlaces.Add(attribute.GetPlaces("Article"));
                break;
            case "ArticleAttribute":
                AddArticle(attribute);
                break;
            case "SpeakerAttribute":
                _speakers.Add(new(attribute.Text(0), attribute.Text(1), attribute.NamedText("Article")));
                _speakerPlaces.Add(attribute.GetPlaces("Article"));
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
        _entities.Add(new(kind, id, name, attribute.NamedText("Description"), attribute.Texts(1), attribute.NamedTexts("SharedAliases")));
        _entityPlaces.Add(places);
    }

    private void AddClaim(AttributeArguments attribute)
    {
        var places = attribute.GetPlaces("Disputes");
        if (_values.IsIdentifier(attribute.Text(0), places.Argument(0)))
        {
            _claims.Add(new(attribute.Text(0), attribute.Text(1), attribute.NamedText("Disputes")));
            _claimPlaces.Add(places);
        }
    }

    private void AddArticle(AttributeArguments attribute)
    {
        _articles.Add(new(
            attribute.Text(0),
            _values.Identifier(attribute, "Name"),
            attribute.NamedText("Publisher"),
            _values.Url(attribute, "Url"),
            _values.Day(attribute, "Published")));
        _articlePlaces.Add(attribute.GetPlaces(reference: null));
    }

    private DeclarationsRead Finish(FileSpan place) => new(
        new CorpusDeclaration(
            _name,
            _corpus?.NamedText("Description"),
            _corpus?.NamedText("Language") ?? "en",
            _corpus is null ? null : _values.Day(_corpus, "ReferenceDate"),
            _corpus?.NamedFlag("TermIndex") ?? false,
            new EquatableArray<EntityDeclaration>(_entities),
            new EquatableArray<ClaimDeclaration>(_claims),
            new EquatableArray<EvidenceDeclaration>(_evidence),
            new EquatableArray<ArticleDeclaration>(_articles),
            new EquatableArray<SpeakerDeclaration>(_speakers)),
        new DeclarationPlaces(
            place,
            new EquatableArray<AttributePlaces>(_entityPlaces),
            new EquatableArray<AttributePlaces>(_claimPlaces),
            new EquatableArray<AttributePlaces>(_evidencePlaces),
            new EquatableArray<AttributePlaces>(_articlePlaces),
            new EquatableArray<AttributePlaces>(_speakerPlaces)),
        new EquatableArray<LocatedIssue>(_issues));
}
