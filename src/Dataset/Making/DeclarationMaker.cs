using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Making;

/// <summary>Converts options to a declaration, as the generator does with attributes. An invalid value is reported (DS0015) and left out.</summary>
internal sealed class DeclarationMaker
{
    // The parameter name of the public methods that accept options.
    private static readonly string OptionsParameter = "options";

    private readonly List<EntityDeclaration> _entities = [];
    private readonly List<ClaimDeclaration> _claims = [];
    private readonly List<EvidenceDeclaration> _evidence = [];
    private readonly List<ArticleDeclaration> _articles = [];
    private readonly List<Issue> _issues;

    private DeclarationMaker(List<Issue> issues) => _issues = issues;

    public static CorpusDeclaration Make(string name, CorpusOptions options, List<Issue> issues)
    {
        Check(options);
        var maker = new DeclarationMaker(issues);
        Each(options.Entities, maker.Add);
        Each(options.Claims, maker.Add);
        Each(options.Articles, maker.Add);
        return new(
            name, options.Description, options.Language, options.ReferenceDate?.DayNumber, options.TermIndex,
            new(maker._entities), new(maker._claims), new(maker._evidence), new(maker._articles),
            new(options.Speakers.Select(s => new SpeakerDeclaration(s.Opening, s.Entity, s.Article)).ToArray()))
        {
            Exclusions = maker.GetExclusions(options.Exclude),
        };
    }

    /// <summary>Checks that the options contain no null where it is not allowed.</summary>
    /// <exception cref="ArgumentException">A value is null; the message states its place.</exception>
    public static void Check(CorpusOptions options)
    {
        Require(options.Language, "options.Language");
        Require(options.SearchPattern, "options.SearchPattern");
        if (options.MaxFileSize < 0)
        {
            throw new ArgumentException("options.MaxFileSize is negative.", OptionsParameter);
        }

        ForEach(options.Entities, "options.Entities", static (entity, place) =>
        {
            Require(entity.Name, place + ".Name");
            ForEach(entity.Aliases, place + ".Aliases", static (_, _) => { });
            ForEach(entity.SharedAliases, place + ".SharedAliases", static (_, _) => { });
        });
        ForEach(options.Claims, "options.Claims", static (claim, place) =>
        {
            Require(claim.Id, place + ".Id");
            Require(claim.Statement, place + ".Statement");
            ForEach(claim.Evidence, place + ".Evidence", static (evidence, at) => Require(evidence.Text, at + ".Text"));
        });
        ForEach(options.Articles, "options.Articles", static (article, place) => Require(article.Key, place + ".Key"));
        ForEach(options.Speakers, "options.Speakers", static (speaker, place) =>
        {
            Require(speaker.Opening, place + ".Opening");
            Require(speaker.Entity, place + ".Entity");
        });
    }

    private static void ForEach<T>(IReadOnlyList<T> list, string place, Action<T, string> check)
    {
        Require(list, place);
        for (var i = 0; i < list.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]");
            Require(list[i], at);
            check(list[i], at);
        }
    }

    private static void Require(object? value, string place)
    {
        if (value is null)
        {
            throw new ArgumentException(place + " is null.", OptionsParameter);
        }
    }

    private static void Each<T>(IReadOnlyList<T> options, Action<T, int> add)
    {
        for (var i = 0; i < options.Count; i++)
        {
            add(options[i], i);
        }
    }

    private void Add(EntityOptions entity, int index)
    {
        if (!entity.Name.Any(Characters.IsLetterOrDigit))
        {
            Report(IssueSubject.Entity, index, entity.Name, "name");
            return;
        }

        _entities.Add(new(
            entity.Kind, Identifier(IssueSubject.Entity, index, entity.Id) ?? MemberNames.FromText(entity.Name), entity.Name, entity.Description,
            new(entity.Aliases.ToArray()), new(entity.SharedAliases.ToArray())));
    }

    private void Add(ClaimOptions claim, int index)
    {
        if (Identifier(IssueSubject.Claim, index, claim.Id) is not { } id)
        {
            return;
        }

        _claims.Add(new(id, claim.Statement, claim.Disputes));
        _evidence.AddRange(claim.Evidence.Select(evidence => new EvidenceDeclaration(id, evidence.Text, evidence.Article)));
    }

    private void Add(ArticleOptions article, int index)
    {
        var url = article.Url is { IsAbsoluteUri: true } address && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.OriginalString
            : null;
        if (url is null && article.Url is not null)
        {
            Report(IssueSubject.ArticleDeclaration, index, article.Url.OriginalString, "absolute http or https address");
        }

        _articles.Add(new(
            article.Key, Identifier(IssueSubject.ArticleDeclaration, index, article.Name), article.Publisher, url, article.Published?.DayNumber));
    }

    private EquatableArray<Exclusion> GetExclusions(string? key)
    {
        if (key is not null && string.IsNullOrWhiteSpace(key))
        {
            _issues.Add(new("DS0015", IssueTarget.Corpus, new(new[] { key, "front matter key" })));
            return default;
        }

        return key is null ? default : new(new[] { new Exclusion(key, IsActive: true) });
    }

    private string? Identifier(IssueSubject subject, int index, string? text)
    {
        if (text is null || MemberNames.IsIdentifier(text))
        {
            return text;
        }

        Report(subject, index, text, "identifier");
        return null;
    }

    private void Report(IssueSubject subject, int index, string value, string form) =>
        _issues.Add(new("DS0015", IssueTarget.Declaration(subject, index, 0), new(new[] { value, form })));
}
