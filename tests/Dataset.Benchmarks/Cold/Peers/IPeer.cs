using System.Collections.Generic;
using Dataset.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>One way to have a corpus in a program. All of them give key, headline, text and the places of the paragraphs.</summary>
internal interface IPeer
{
    /// <summary>A short name for the tables.</summary>
    string Name { get; }

    /// <summary>Whether the way exists for a corpus of that size: ordinary literals end at 16 MB an assembly (CS8103).</summary>
    bool Supports(PseudoCorpus corpus);

    /// <summary>The program's part that this way needs: a class <c>Peer</c> with <c>int Count</c> and <c>string Text(int index)</c>.</summary>
    PeerProgram Write(PseudoCorpus corpus);
}

/// <summary>What is compiled for a peer.</summary>
/// <param name="Sources">C# files.</param>
/// <param name="Generators">Source generators that run over them.</param>
/// <param name="AdditionalFiles">Paths and texts for the generators.</param>
/// <param name="Resources">Embedded resources by name.</param>
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
