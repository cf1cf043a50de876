using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Finds the one place where the words of each evidence occur.</summary>
internal sealed class DeclaredEvidence(CorpusDeclaration corpus, DeclaredArticles articles, DeclaredClaims claims, IssueList issues)
{
    // The places of each evidence: article and place.
    private readonly List<(int Article, EvidencePlace Place)>?[] _places = new List<(int, EvidencePlace)>?[corpus.Evidence.Count];

    // Whether each evidence occurs in an excluded article.
    private readonly bool[] _isExcluded = new bool[corpus.Evidence.Count];

    /// <summary>Returns the evidence that occurs exactly once, by claim and then by declaration; reports the rest (DS0010, DS0013).</summary>
    public EquatableArray<CorpusEvidence> Resolve(EquatableArray<LinkFacts> links, CancellationToken cancellation)
    {
        var checkpoint = new Checkpoint(cancellation);
        for (var i = 0; i < articles.Count; i++)
        {
            checkpoint.Pass();
            foreach (var place in links[articles.Order[i]].Evidence)
            {
                checkpoint.Pass();
                if (place.Evidence < _places.Length && Narrows(corpus.Evidence[place.Evidence], articles[i].Key))
                {
                    (_places[place.Evidence] ??= []).Add((i, place));
                }
            }
        }

        foreach (var index in articles.Excluded)
        {
            foreach (var place in links[index].Evidence)
            {
                if (place.Evidence < _isExcluded.Length)
                {
                    _isExcluded[place.Evidence] = true;
                }
            }
        }

        var found = new List<CorpusEvidence>[claims.Count];
        for (var i = 0; i < _places.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ResolveOne(i) is { } evidence)
            {
                (found[evidence.Claim] ??= []).Add(evidence);
            }
        }

        var ordered = new List<CorpusEvidence>(_places.Length);
        foreach (var ofClaim in found)
        {
            ordered.AddRange(ofClaim ?? []);
        }

        return new(ordered);
    }

    private static bool Narrows(EvidenceDeclaration evidence, string key) => evidence.Article is null || evidence.Article == key;

    private CorpusEvidence? ResolveOne(int index)
    {
        var evidence = corpus.Evidence[index];
        var claim = claims.Find(evidence.ClaimId);
        if (claim < 0)
        {
            issues.Add("DS0013", IssueTarget.Declaration(IssueSubject.Evidence, index, 0), "claim", evidence.ClaimId, claims.GetHint(evidence.ClaimId));
        }

        if (evidence.Article is { } excluded && articles.IsExcluded(excluded))
        {
            return null;
        }

        if (evidence.Article is { } key && articles.Find(key) < 0)
        {
            issues.Add("DS0013", IssueTarget.Declaration(IssueSubject.Evidence, index, 2), "article", key, articles.GetHint(key));
            return null;
        }

        var places = _places[index];
        if (places is not { Count: 1 } || places[0].Place.Following > 0)
        {
            // An empty corpus is reported once (DS0003), not at each evidence.
            if (articles.Count > 0 && !(places is null && _isExcluded[index]))
            {
                issues.Add("DS0010", IssueTarget.Declaration(IssueSubject.Evidence, index, 1), evidence.Text, Describe(evidence, places));
            }

            return null;
        }

        var (article, place) = places[0];
        return claim < 0 ? null : new(claim, article, place.Span, place.Sentence);
    }

    private string Describe(EvidenceDeclaration evidence, List<(int Article, EvidencePlace Place)>? places)
    {
        if (places is null)
        {
            return evidence.Article is null ? "does not occur in any article" : $"does not occur in article '{evidence.Article}'";
        }

        var text = new StringBuilder();
        var count = places.Sum(static x => 1 + x.Place.Following);
        text.Append("occurs in ").Append(count.ToString(CultureInfo.InvariantCulture)).Append(" places: ");
        for (var i = 0; i < Math.Min(places.Count, EvidencePlace.MostListed); i++)
        {
            // In the format of compiler diagnostics, so that the place can be clicked.
            var (article, place) = places[i];
            text.Append(i == 0 ? "" : ", ").Append(articles[article].SourcePath)
                .Append('(').Append((place.Line + 1).ToString(CultureInfo.InvariantCulture)).Append(',')
                    .Append((place.Column + 1).ToString(CultureInfo.InvariantCulture)).Append(')');
        }

        return text.Append(count > EvidencePlace.MostListed ? " ..." : "").Append("; add more of the surrounding words, or specify the article").ToString();
    }
}
