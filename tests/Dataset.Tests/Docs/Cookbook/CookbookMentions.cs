using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookMentions
{
    [Recipe("Find entities that every article mentions")]
    public static object InAll() =>
        from entity in SeoulSummit.Corpus.Entities
        where entity.Articles.Count == SeoulSummit.Articles.Count
        orderby entity.Mentions.Count descending
        select $"{entity.Kind} {entity.Name}: {entity.Mentions.Count} mentions";

    [Recipe("Find entities that only one article mentions")]
    public static object InOne() =>
        from entity in SeoulSummit.Corpus.Entities
        where entity.Articles.Count == 1
        group entity.Name by entity.Articles[0] into alone
        select $"{alone.Key.MemberName}: {string.Join(", ", alone)}";

    [Recipe("List the spellings of a name", "Names are found by all of their aliases, even if hyphens and the capital letters after them differ.")]
    public static object Spellings() =>
        from person in SeoulSummit.People
        let spellings = person.Mentions.Select(mention => mention.Text).Distinct()
        where spellings.Count() > 1
        select $"{person.Name}: {string.Join(", ", spellings)}";

    [Recipe("Look up a person by name, alias or id")]
    public static object ByName() =>
        new[] { "Kim Tae-hyo", "Kim Tae Hyo", "Kim", "KimTaeHyo" }.Select(name => $"{name}: {SeoulSummit.People[name]}");

    [Recipe("Show how each article introduces a person", "The query returns the six words before the first mention.")]
    public static object Introductions() =>
        from article in SeoulSummit.Articles
        let mention = article.Mentions.FirstOrDefault(mention => mention.Entity == SeoulSummit.People.KimTaeHyo)
        where mention is not null
        let before = mention.Sentence!.Words.Where(word => word.Span.End <= mention.Span.Start).TakeLast(6)
        select $"{article.MemberName}: {string.Join(" ", before)} [{mention.Text}]";

    [Recipe("Find people who are mentioned but never quoted")]
    public static object Silent() =>
        SeoulSummit.People.Where(person => person.Quotes.Count == 0).Select(person => person.Name);

    [Recipe("Find people who are mentioned in the same sentence")]
    public static object Together() =>
        from sentence in SeoulSummit.Sentences
        let people = sentence.Mentions.Select(mention => mention.Entity).OfType<Person>().Distinct().OrderBy(person => person.Name).ToArray()
        where people.Length == 2
        group sentence by $"{people[0]} and {people[1]}" into pair
        orderby pair.Count() descending
        select new { People = pair.Key, Sentences = pair.Count() };

    [Recipe("Find who speaks about whom")]
    public static object SpeakOf() =>
        from quote in SeoulSummit.Quotes
        from mention in quote.Article.Mentions
        where mention.Entity is Person && quote.Speaker is not null && quote.Span.Contains(mention.Span)
        select $"{quote.Speaker} of {mention.Entity}";

    [Recipe("List the places in one article by number of mentions")]
    public static object Places() =>
        from place in SeoulSummit.Articles.RegionalSecurity.Places
        let count = place.Mentions.Count(mention => mention.Article == SeoulSummit.Articles.RegionalSecurity)
        orderby count descending, place.Name
        select $"{place.Name}: {count}";

    [Recipe("Find mentions inside other mentions", "Mentions of different kinds can be nested: the name of an event may contain the name of a place.")]
    public static object Nested() =>
        from outer in SeoulSummit.Mentions
        from inner in outer.Article.Mentions
        where outer != inner && outer.Span.Contains(inner.Span) && outer.Span != inner.Span && inner.Entity is not Place
        select $"{outer.Text}: {inner.Entity.Kind} {inner.Entity.Name}";

    [Recipe("Look up the articles that mention an entity", "Nothing is grouped at run time: the lookup tables are compiled.")]
    public static object Lookup() =>
        SeoulSummit.Corpus.ArticlesByEntity[SeoulSummit.Places.Russia].Select(article => article.MemberName);

    [Recipe("Find names that are not declared yet", "The query reads the same texts without any declaration. Each name appears once, with its other forms.")]
    public static object Undeclared() =>
        from name in Corpus.Create("Texts", SeoulSummit.Articles.Select(article => new ArticleSource(article.Key, article.Text))).SuggestNames(6)
        select $"{name}: {string.Join(", ", name.Aliases)}";
}
