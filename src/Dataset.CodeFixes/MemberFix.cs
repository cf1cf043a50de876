using System.Collections.Immutable;
using System.Threading.Tasks;
using Dataset.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.CodeFixes;

/// <summary>Replaces a literal in an indexer with the member that it refers to (DS1002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberFix))]
internal sealed class MemberFix : CodeFixProvider
{
    /// <summary>The equivalence key of fixes that use a member.</summary>
    public const string Key = "Dataset.UseMember";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DS1002");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await NodeFix.FindNodeAsync(context).ConfigureAwait(false) is { } argument)
        {
            Offer(context, argument);
        }
    }

    /// <summary>Offers the member that a diagnostic names, if it names one.</summary>
    public static void Offer(CodeFixContext context, SyntaxNode argument)
    {
        if (NodeFix.GetProperty(context, DiagnosticProperties.Member) is { } member && MemberAccess.Find(argument) is { } access)
        {
            NodeFix.Offer(context, $"Use member '{member}'", Key, access, () => MemberAccess.Make(access, member));
        }
    }
}
