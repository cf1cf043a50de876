using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;

namespace Dataset.Tests.Linking;

/// <summary>Concise ways to declare entities and to print links.</summary>
internal static class Links
{
    public static EntityDeclaration Person(string name, params string[] aliases) => Entity(EntityKind.Person, name, aliases);

    public static EntityDeclaration Organization(string name, params string[] aliases) => Entity(EntityKind.Organization, name, aliases);

    public static EntityDeclaration Place(string name, params string[] aliases) => Entity(EntityKind.Place, name, aliases);

    public static EntityDeclaration Event(string name, params string[] aliases) => Entity(EntityKind.Event, name, aliases);

    public static EntityDeclaration Sharing(this EntityDeclaration entity, params string[] names) => entity with { SharedAliases = new(names) };

    public static EquatableArray<T> List<T>(params T[] items)
        where T : System.IEquatable<T> => new(items);

    public static ArticleLinks Of(ReadArticle article, params EntityDeclaration[] entities) => Of(article, entities, []);

    public static ArticleLinks Of(ReadArticle article, EntityDeclaration[] entities, SpeakerDeclaration[] speakers) =>
        ArticleLinker.Link(article, new AliasTable(new(entities)), new EquatableArray<SpeakerDeclaration>(speakers));

    /// <summary>Returns all mentions as <c>text=Id</c>, separated by <c>; </c>.</summary>
    public static string Mentions(ReadArticle article, params EntityDeclaration[] entities)
    {
        var links = Of(article, entities);
        return string.Join("; ", links.Mentions.Select(x => $"{article.Reading.Text.Substring(x.Span.Start, x.Span.Length)}={links.Entities[x.Entity]}"));
    }

    /// <summary>Returns all mentions in a story of one paragraph.</summary>
    public static string Mentions(string paragraph, params EntityDeclaration[] entities) => Mentions(ArticleBuilder.Story(paragraph), entities);

    /// <summary>Returns the speaker's id of each quotation, or <c>-</c> if it has no speaker.</summary>
    public static string Speakers(ReadArticle article, EntityDeclaration[] entities, params SpeakerDeclaration[] speakers)
    {
        var links = Of(article, entities, speakers);
        return string.Join(' ', links.Speakers.Select(x => x < 0 ? "-" : links.Entities[x]));
    }

    private static EntityDeclaration Entity(EntityKind kind, string name, string[] aliases) =>
        new(kind, string.Concat(name.Where(char.IsAsciiLetterOrDigit)), name, null, new(aliases), default);
}
