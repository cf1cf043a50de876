namespace Dataset.Compiling;

/// <summary>Checks that the articles that typed front matter names exist (DS0017).</summary>
internal static class ArticleReferences
{
    public static void Check(DeclaredArticles articles, IssueList issues)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var reference in articles[i].References)
            {
                if (articles.Find(reference.Key) < 0)
                {
                    var why = articles.IsExcluded(reference.Key) ? "is excluded from the corpus" : "the corpus does not have" + articles.GetHint(reference.Key);
                    issues.Add("DS0017", reference.Target, $"The front matter's '{reference.Name}' names the article '{reference.Key}', which {why}");
                }
            }
        }
    }
}
