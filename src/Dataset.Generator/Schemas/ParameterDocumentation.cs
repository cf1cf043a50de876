using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Dataset.Schemas;

/// <summary>The documentation of a record and of its parameters as plain text, for the JSON Schema.</summary>
internal sealed class ParameterDocumentation
{
    private static readonly char[] Space = [' ', '\t', '\r', '\n'];

    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);

    /// <summary>The summary, or null.</summary>
    public string? Summary { get; private set; }

    /// <summary>Finds the documentation of a parameter, or null.</summary>
    public string? Find(string parameter) => _parameters.TryGetValue(parameter, out var text) ? text : null;

    /// <summary>Reads the documentation of a type; XML that is not well-formed is ignored.</summary>
    public static ParameterDocumentation Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var documentation = new ParameterDocumentation();
        var xml = type.GetDocumentationCommentXml(cancellationToken: cancellation);
        if (string.IsNullOrEmpty(xml))
        {
            return documentation;
        }

        try
        {
            var root = XElement.Parse(xml);
            documentation.Summary = TextOf(root.Element("summary"));
            foreach (var element in root.Elements("param"))
            {
                if (element.Attribute("name")?.Value is { } name && TextOf(element) is { } text)
                {
                    documentation._parameters[name] = text;
                }
            }
        }
        catch (XmlException)
        {
            // The compiler warns about it if the author enables that.
        }

        return documentation;
    }

    private static string? TextOf(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        // An empty element, such as a cref, is replaced by the name that it refers to.
        foreach (var reference in element.Descendants().Where(static inner => inner.IsEmpty).ToList())
        {
            var name = reference.Attributes().FirstOrDefault()?.Value ?? "";
            reference.ReplaceWith(new XText(name.Substring(name.LastIndexOfAny([':', '.']) + 1)));
        }

        var text = string.Join(" ", element.Value.Split(Space, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }
}
