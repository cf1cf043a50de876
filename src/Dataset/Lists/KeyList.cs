namespace Dataset.Lists;

/// <summary>A list of the keys of a corpus's articles.</summary>
internal sealed class KeyList(Corpus corpus) : CorpusList<string>
{
    public override int Count => corpus.ArticleCount;

    public override string this[int index] => corpus.GetArticle(index).Key;

    private protected override int Find(string item) => item is null ? -1 : corpus.FindArticle(item);
}
