using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Emitter;

/// <summary>The one place that writes identifiers.</summary>
internal static class Identifier
{
    /// <summary>The identifier as it stands in code: keywords get an <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A namespace with each of its parts escaped.</summary>
    public static string EscapeDotted(string name)
    {
        var parts = name.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Escape(parts[i]);
        }

        return string.Join(".", parts);
    }
}
