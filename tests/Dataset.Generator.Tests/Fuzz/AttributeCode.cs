using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Fuzz;

/// <summary>Writes options as the equivalent attributes.</summary>
internal static class AttributeCode
{
    public static string Of(CorpusOptions options, string name)
    {
        var lines = new List<string> { "using Dataset;",
            Line("Corpus", [], [("Description", options.Description), ("Language", options.Language), ("ReferenceDate", Day(options.ReferenceDate))]) };
        if (options.TermIndex)
        {
            lines[1] = lines[1].Replace("[Corpus(", "[Corpus(TermIndex = true, ", System.StringComparison.Ordinal);
        }

        lines.AddRange(options.Entities.Select(x =>
            Line(Kind(x.Kind), [x.Name, .. x.Aliases], [("Id", x.Id), ("Description", x.Description)], x.SharedAliases)));
        foreach (var claim in options.Claims)
        {
            lines.Add(Line("Claim", [claim.Id, claim.Statement], [("Disputes", claim.Disputes)]));
            lines.AddRange(claim.Evidence.Select(x => Line("Evidence", [claim.Id, x.Text], [("Article", x.Article)])));
        }

        lines.AddRange(options.Articles.Select(x => Line(
            "Article", [x.Key], [("Name", x.Name), ("Publisher", x.Publisher), ("Url", x.Url?.OriginalString), ("Published", Day(x.Published))])));
        lines.AddRange(options.Speakers.Select(x => Line("Speaker", [x.Opening, x.Entity], [("Article", x.Article)])));
        return string.Join('\n', lines) + $"\npublic static partial class {name} {{ }}\n";
    }

    private static string Kind(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organization => "Organization",
        EntityKind.Place => "Place",
        _ => "Event",
    };

    private static string Line(string attribute, IEnumerable<string> arguments, IEnumerable<(string Name, string? Value)> properties,
        IReadOnlyList<string>? shared = null)
    {
        var all = arguments.Select(Literal).Concat(properties.Where(x => x.Value is not null).Select(x => $"{x.Name} = {Literal(x.Value!)}"));
        all = shared is { Count: > 0 } ? all.Append($"SharedAliases = new[] {{ {string.Join(", ", shared.Select(Literal))} }}") : all;
        return $"[{attribute}({string.Join(", ", all)})]";
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string? Day(System.DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
