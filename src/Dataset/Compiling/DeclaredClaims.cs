using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>The claims of a corpus, each id once, with the claims that they contradict.</summary>
internal sealed class DeclaredClaims
{
    private readonly Hints _hints;
    private readonly List<ClaimDeclaration> _claims = [];
    private readonly List<SortedSet<int>> _disputes = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    private DeclaredClaims(int hints) => _hints = new(hints);

    public int Count => _claims.Count;

    /// <summary>Finds the claim with an id, or -1 if it was not found.</summary>
    public int Find(string id) => _byId.TryGetValue(id, out var claim) ? claim : -1;

    /// <summary>Returns the hint about an id that no claim has: the nearest existing one.</summary>
    public string GetHint(string id) => _hints.Get(id, _claims.Select(claim => claim.Id));

    public EquatableArray<CorpusClaim> ToArray()
    {
        var claims = new CorpusClaim[Count];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = new(_claims[i].Id, _claims[i].Statement, new(_disputes[i].ToArray()));
        }

        return new(claims);
    }

    /// <summary>Collects the claims; reports ids that are declared twice (DS0012) and disputes with claims that do not exist (DS0013).</summary>
    public static DeclaredClaims Collect(
        EquatableArray<ClaimDeclaration> declarations, IssueList issues, int hints = int.MaxValue, CancellationToken cancellation = default)
    {
        var claims = new DeclaredClaims(hints);
        for (var i = 0; i < declarations.Count; i++)
        {
            var claim = declarations[i];
            if (claims._byId.ContainsKey(claim.Id))
            {
                issues.Add("DS0012", IssueTarget.Declaration(IssueSubject.Claim, i, 0), "claim", claim.Id);
                continue;
            }

            claims._byId.Add(claim.Id, claims.Count);
            claims._claims.Add(claim);
            claims._disputes.Add([]);
        }

        for (var i = 0; i < declarations.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            claims.AddDispute(declarations[i], i, issues);
        }

        return claims;
    }

    private void AddDispute(ClaimDeclaration claim, int declaration, IssueList issues)
    {
        if (claim.Disputes is null)
        {
            return;
        }

        int from = Find(claim.Id), to = Find(claim.Disputes);
        if (to < 0 || to == from)
        {
            var hint = to < 0 ? GetHint(claim.Disputes) : " but the claim itself, which cannot dispute itself";
            issues.Add("DS0013", IssueTarget.Declaration(IssueSubject.Claim, declaration, 2), "claim", claim.Disputes, hint);
            return;
        }

        _disputes[from].Add(to);
        _disputes[to].Add(from);
    }
}
