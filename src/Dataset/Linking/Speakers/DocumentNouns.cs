using System;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>Nouns for documents that are quoted, in groups of those that news uses for one another; by hand.</summary>
internal static class DocumentNouns
{
    /// <summary>Words before a document that say that somebody speaks by it.</summary>
    public static readonly WordSet Introducers =
        new("in on through via issued issuing released releasing published publishing posted posting sent sending wrote writing made delivered circulated");

    private static readonly WordSet[] Groups =
    [
        new("statement release communique communiqué readout announcement declaration post briefing note tweet message"),
        new("letter email e-mail message note"),
        new("memorandum memo"),
        new("report study review survey paper assessment"),
        new("lawsuit complaint suit filing petition indictment motion brief ruling verdict opinion order"),
        new("editorial column article op-ed"),
    ];

    private static readonly WordSet General = new("document text");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        foreach (var group in Groups)
        {
            if (group.Contains(word))
            {
                return true;
            }
        }

        return General.Contains(word);
    }

    /// <summary>Whether a document that was called <paramref name="before"/> may be called <paramref name="noun"/> afterwards.</summary>
    public static bool Matches(ReadOnlySpan<char> noun, ReadOnlySpan<char> before)
    {
        foreach (var group in Groups)
        {
            if (group.Contains(noun) && group.Contains(before))
            {
                return true;
            }
        }

        return General.Contains(noun) && Is(before);
    }
}
