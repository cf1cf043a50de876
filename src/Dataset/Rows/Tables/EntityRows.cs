namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Entities"/>.</summary>
internal static class EntityRows
{
    public static RowTable Table { get; } = new RowTable<Entity>(CorpusTable.Entities, static corpus => corpus.Entities)
        .Key("entity", "The id of the entity.", static entity => entity.Id)
        .Text("kind", "person, organization, place or event.", static entity => RowNames.Of(entity.Kind))
        .Text("name", "The name.", static entity => entity.Name)
        .OptionalText("description", "What is said of it where it is declared.", static entity => entity.Description)
        .Text("aliases", "The other names that it is found by: a JSON array of strings.", static entity => JsonTexts.Of(entity.Aliases))
        .Number("article_count", "How many articles mention it.", static entity => entity.Articles.Count)
        .Number("mention_count", "How often it is mentioned.", static entity => entity.Mentions.Count)
        .Number("quote_count", "How many quotations are its words.", static entity => entity.Quotes.Count);
}
