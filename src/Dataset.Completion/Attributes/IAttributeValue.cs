using System.Threading;

namespace Dataset.Completion.Attributes;

/// <summary>What one argument of an attribute of a corpus class could be.</summary>
internal interface IAttributeValue
{
    /// <summary>Suggests values. Articles are read only as far as the suggestions need them.</summary>
    Suggestions Suggest(CorpusRequest request, CancellationToken cancellation);
}
