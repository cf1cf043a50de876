using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Several sets of phrases, each with a flag, looked up together: once for all, as a walk through a line for each set was a third of the time that layout took.
/// A bitmap before the table turns most words away.
/// </summary>
internal sealed class PhraseKinds
{
    private const int Firsts = 128;
    private const int Letters = 32;

    private readonly PhraseTable _table;

    public PhraseKinds(params (uint Kind, IReadOnlyList<string> Phrases)[] sets)
    {
        _table = new PhraseTable(sets);
        foreach (var (_, phrases) in sets)
        {
            foreach (var phrase in phrases)
            {
                AddBeginning(phrase);
            }
        }
    }

    /// <summary>What turns words away: <see cref="MayBegin"/>.</summary>
    public uint[] Begins { get; } = new uint[Firsts * Letters];

    /// <summary>The flags of all phrases that stand at a position, where a word or a sign begins.</summary>
    [MethodImpl(Jit.AtOnce)]
    public uint At(ReadOnlySpan<char> line, int position) => MayBegin(Begins, line, position) ? Find(line, position) : 0;

    /// <summary>The same, of a position where a phrase may begin.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public uint Find(ReadOnlySpan<char> line, int position) => _table.SetsAt(line, position);

    /// <summary>The flags of the longest phrase that stands at a position, and those of shorter ones that count inside of it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public uint Longest(ReadOnlySpan<char> line, int position, uint inside, out int length)
    {
        length = 0;
        var mayBegin = position + 2 >= line.Length || MayBegin(Begins, line, position) || !LetterKinds.IsWord(line[position + 1]);
        return mayBegin ? _table.LongestSets(line, position, inside, out length) : 0;
    }

    /// <summary>
    /// Whether a phrase may begin at a position, by its first two characters, with a bit for each third one: nearly all words of a text are turned away here,
    /// before they are hashed. Who asks at every word keeps the table at hand.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBegin(uint[] begins, ReadOnlySpan<char> line, int position) =>
        position + 2 < line.Length && ((begins[First(line[position]) + (line[position + 1] % Letters)] >> (line[position + 2] % Letters)) & 1) != 0;

    // What stands after a first word of one or two letters is white space of any kind, or nothing.
    private void AddBeginning(string phrase)
    {
        var hasSecond = phrase.Length > 1 && LetterKinds.IsWord(phrase[0]) && LetterKinds.IsWord(phrase[1]);
        var hasThird = phrase.Length > 2 && LetterKinds.IsWord(phrase[1]) && LetterKinds.IsWord(phrase[2]);
        for (var second = 0; phrase.Length > 1 && second < Letters; second++)
        {
            if (!hasSecond || second == phrase[1] % Letters)
            {
                Begins[First(phrase[0]) + second] |= hasThird ? 1u << (phrase[2] % Letters) : uint.MaxValue;
            }
        }
    }

    // Small letters and capitals are the same, and in five bits so are they.
    private static int First(char c) => (c | 0x20) % Firsts * Letters;
}
