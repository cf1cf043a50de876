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

    /// <summary>Whether an article has evidence of a claim.</summary>
    public bool HasEvidence(int article, int claim)
    {
        if (EvidenceCount == 0)
        {
            return false;
        }

        var (start, end) = GetClaimEvidence(claim);
        var lists = Lists(CorpusColumn.ArticleEvidenceStarts);
        var (low, high) = lists.GetBounds(article);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (lists.GetItem(middle) < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < lists.GetBounds(article).End && lists.GetItem(low, EvidenceCount) < end;
    }

    /// <summary>Whether an article has evidence of a claim that contradicts this one.</summary>
    public bool HasContrary(int article, int claim)
    {
        var disputes = Lists(CorpusColumn.DisputeStarts);
        var (start, end) = disputes.GetBounds(claim);
        for (var i = start; i < end; i++)
        {
            if (HasEvidence(article, disputes.GetItem(i, ClaimCount)))
            {
                return true;
            }
        }

        return false;
    }

    private int GetSentenceCount(int article) => GetItemStart(CorpusItem.Sentence, article + 1) - GetItemStart(CorpusItem.Sentence, article);
}
