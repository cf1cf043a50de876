using System.Linq;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Dataset.Completion.Tables;

/// <summary>Reads what the documentation of a generated member says: of an article its headline and its opening, of an entity what it is.</summary>
internal static class MemberText
{
    /// <summary>The text, a paragraph a line; empty where there is none, as for a reference without its file of documentation.</summary>
    public static string Get(ISymbol? member, CancellationToken cancellation)
    {
        var xml = member?.GetDocumentationCommentXml(cancellationToken: cancellation);
        if (string.IsNullOrEmpty(xml))
        {
            return "";
        }

        try
        {
            // A file of documentation has a member, source has one only since some version of the compiler.
            var elements = XElement.Parse("<all>" + xml + "</all>", LoadOptions.PreserveWhitespace).Descendants()
                .Where(static element => element.Name.LocalName is "summary" or "remarks");
            return string.Join("\n", elements.Select(static element => element.Value.Trim()).Where(static text => text.Length > 0));
        }
        catch (XmlException)
        {
            return "";
        }
    }
}
