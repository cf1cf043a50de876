using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>
/// The hints at the ends of messages about names that do not exist. Each is looked for among all names that do, so that not every message of thousands has one.
/// </summary>
internal sealed class Hints(int most)
{
    /// <summary>How many messages about a corpus have one.</summary>
    public const int MostOfCorpus = 100;

    private int _left = most;

    /// <summary>What the message says at its end; empty if there are no candidates, or after the last.</summary>
    public string Get(string wanted, IEnumerable<string> candidates) => _left-- > 0 ? Nearest.GetHint(wanted, candidates) : "";
}
