using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Emitter;

/// <summary>Writes identifiers; no other class does.</summary>
internal static class Identifier
{
    /// <summary>Returns the identifier as written in code: keywords get an <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>Returns a namespace with each of its parts escaped.</summary>
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
