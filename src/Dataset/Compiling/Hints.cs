using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>
/// The hints at the ends of messages about names that do not exist. Each hint is a search through all existing names, so only a limited number is given.
/// </summary>
internal sealed class Hints(int most)
{
    /// <summary>The maximum number of messages with a hint about one corpus.</summary>
    public const int MostOfCorpus = 100;

    private int _left = most;

    /// <summary>Returns the end of the message; empty if there are no candidates or the limit is reached.</summary>
    public string Get(string wanted, IEnumerable<string> candidates) => _left-- > 0 ? Nearest.GetHint(wanted, candidates) : "";
}
