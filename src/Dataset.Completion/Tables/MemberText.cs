using System.Linq;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Dataset.Completion.Tables;

/// <summary>Reads the documentation of a generated member: the headline and the opening of an article, the description of an entity.</summary>
internal static class MemberText
{
    /// <summary>Returns the text, one paragraph per line; empty if the member has no documentation, as in a reference without a documentation file.</summary>
    public static string Get(ISymbol? member, CancellationToken cancellation)
    {
        var xml = member?.GetDocumentationCommentXml(cancellationToken: cancellation);
        if (string.IsNullOrEmpty(xml))
        {
            return "";
        }

        try
        {
            // A documentation file has a member element; source has one only since some version of the compiler.
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
