namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Entities"/>.</summary>
internal static class EntityRows
{
    public static RowTable Table { get; } = new RowTable<Entity>(CorpusTable.Entities, static corpus => corpus.Entities)
        .Key("entity", "The id of the entity.", static entity => entity.Id)
        .Text("kind", "person, organization, place or event.", static entity => RowNames.Of(entity.Kind))
        .Text("name", "The full name.", static entity => entity.Name)
        .OptionalText("description", "The description in the declaration.", static entity => entity.Description)
        .Text("aliases", "The aliases: a JSON array of strings.", static entity => JsonTexts.Of(entity.Aliases))
        .Number("article_count", "The number of articles that mention or quote the entity.", static entity => entity.Articles.Count)
        .Number("mention_count", "The number of mentions.", static entity => entity.Mentions.Count)
        .Number("quote_count", "The number of quotations that the entity says.", static entity => entity.Quotes.Count);
}
