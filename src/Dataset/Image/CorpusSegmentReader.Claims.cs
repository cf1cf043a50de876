using System;
using Dataset.Compiling;

namespace Dataset.Image;

internal readonly ref partial struct CorpusSegmentReader
{
    public int ClaimCount => GetCount(CorpusCount.Claims);

    public int EvidenceCount => GetCount(CorpusCount.Evidence);

    public string GetClaimId(int claim) => Strings(CorpusColumn.ClaimIds).GetString(claim);

    /// <summary>The claim with that id, -1 if there is none.</summary>
    public int FindClaim(ReadOnlySpan<char> id) => Find(CorpusColumn.ClaimIds, id);

    public string GetClaimStatement(int claim) => Strings(CorpusColumn.ClaimStatements).GetString(claim);

    /// <summary>The claims that contradict it.</summary>
    public int[] GetClaimDisputes(int claim) => Lists(CorpusColumn.DisputeStarts).GetList(claim, ClaimCount);

    /// <summary>Which evidence is a claim's: numbers from Start up to End.</summary>
    public (int Start, int End) GetClaimEvidence(int claim)
    {
        var starts = Ints(CorpusColumn.EvidenceStarts);
        int start = starts[claim], end = starts[claim + 1];
        return start <= end && end <= EvidenceCount ? (start, end) : throw BadSegment.Because("a list lies outside its column");
    }

    /// <summary>One evidence, by its number. Whether its span lies in the text is known only with the article at hand.</summary>
    public CorpusEvidence GetEvidence(int evidence)
    {
        var article = Ints(CorpusColumn.EvidenceArticles)[evidence];
        var span = ColumnReader.CheckSpan(
            Ints(CorpusColumn.EvidenceSpanStarts)[evidence], Ints(CorpusColumn.EvidenceSpanLengths)[evidence], int.MaxValue);
        var sentence = Ints(CorpusColumn.EvidenceSentences)[evidence] - 1;
        var claim = Ints(CorpusColumn.EvidenceStarts).FindLast(evidence);
        if (article >= ArticleCount || sentence >= GetSentenceCount(article) || (uint)claim >= (uint)ClaimCount)
        {
            throw BadSegment.Because("an index is out of range");
        }

        return new(claim, article, span, sentence);
    }

    /// <summary>The numbers of the evidence that stands in an article, in order of claims.</summary>
    public int[] GetArticleEvidence(int article) =>
        EvidenceCount == 0 ? Array.Empty<int>() : Lists(CorpusColumn.ArticleEvidenceStarts).GetList(article, EvidenceCount);

    private int GetSentenceCount(int article) => GetItemStart(CorpusItem.Sentence, article + 1) - GetItemStart(CorpusItem.Sentence, article);
}
