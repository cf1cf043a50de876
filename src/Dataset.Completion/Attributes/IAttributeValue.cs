using System.Threading;

namespace Dataset.Completion.Attributes;

/// <summary>The possible values of one argument of an attribute of a corpus class.</summary>
internal interface IAttributeValue
{
    /// <summary>Suggests values. Articles are read only as needed for the suggestions.</summary>
    Suggestions Suggest(CorpusRequest request, CancellationToken cancellation);
}
