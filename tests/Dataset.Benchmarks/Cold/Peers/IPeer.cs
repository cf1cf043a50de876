using System.Collections.Generic;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>A way to include a corpus in a program. All peers provide key, headline, text and the positions of the paragraphs.</summary>
internal interface IPeer
{
    /// <summary>A short name for the tables.</summary>
    string Name { get; }

    /// <summary>Returns whether the peer supports a corpus of that size: ordinary literals are limited to 16 MB per assembly (CS8103).</summary>
    bool Supports(PseudoCorpus corpus);

    /// <summary>
    /// Returns the part of the program that is specific to the peer: a class <c>Peer</c> with <c>int Count</c> and <c>string Text(int index)</c>.
    /// </summary>
    PeerProgram Write(PseudoCorpus corpus);
}

/// <summary>The input to compile for a peer.</summary>
/// <param name="Sources">The C# files.</param>
/// <param name="Generators">The source generators to run.</param>
/// <param name="AdditionalFiles">The paths and texts of the additional files for the generators.</param>
/// <param name="Resources">The embedded resources by name.</param>
internal sealed record PeerProgram(
    IReadOnlyList<string> Sources,
    IReadOnlyList<ISourceGenerator> Generators,
    IReadOnlyList<AdditionalText> AdditionalFiles,
    IReadOnlyDictionary<string, byte[]> Resources)
{
    public PeerProgram(params string[] sources)
        : this(sources, [], [], new Dictionary<string, byte[]>())
    {
    }
}
