using System;
using Dataset.Compiling;

namespace Dataset.Image;

internal readonly ref partial struct CorpusSegmentReader
{
    public int ClaimCount => GetCount(CorpusCount.Claims);

    public int EvidenceCount => GetCount(CorpusCount.Evidence);

    public string GetClaimId(int claim) => Strings(CorpusColumn.ClaimIds).GetString(claim);

    /// <summary>Returns the claim with an id, or -1.</summary>
    public int FindClaim(ReadOnlySpan<char> id) => Find(CorpusColumn.ClaimIds, id);

    public string GetClaimStatement(int claim) => Strings(CorpusColumn.ClaimStatements).GetString(claim);

    /// <summary>Returns the claims that a claim disputes.</summary>
    public int[] GetClaimDisputes(int claim) => Lists(CorpusColumn.DisputeStarts).GetList(claim, ClaimCount);

    /// <summary>Returns the range of a claim's evidence numbers, from Start up to but excluding End.</summary>
    public (int Start, int End) GetClaimEvidence(int claim)
    {
        var starts = Ints(CorpusColumn.EvidenceStarts);
        int start = starts[claim], end = starts[claim + 1];
        return start <= end && end <= EvidenceCount ? (start, end) : throw BadSegment.Because("a list is outside its column");
    }

    /// <summary>Returns one piece of evidence by its number. Whether its span is inside the text can be checked only with the article.</summary>
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

    /// <summary>Returns the numbers of the evidence in an article, in claim order.</summary>
    public int[] GetArticleEvidence(int article) =>
        EvidenceCount == 0 ? Array.Empty<int>() : Lists(CorpusColumn.ArticleEvidenceStarts).GetList(article, EvidenceCount);

    /// <summary>Returns whether an article has evidence for a claim.</summary>
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

    /// <summary>Returns whether an article has evidence for a claim that disputes this one.</summary>
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
