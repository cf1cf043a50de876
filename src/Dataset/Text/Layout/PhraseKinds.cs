using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Several sets of phrases, each with a flag, that are looked up together, because a separate pass through a line for each set took a third of the layout
/// time. A bitmap before the table rejects most words.
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

    /// <summary>The filter for <see cref="MayBegin"/>.</summary>
    public uint[] Begins { get; } = new uint[Firsts * Letters];

    /// <summary>Returns the flags of all phrases at a position where a word or a symbol begins.</summary>
    [MethodImpl(Jit.AtOnce)]
    public uint At(ReadOnlySpan<char> line, int position) => MayBegin(Begins, line, position) ? Find(line, position) : 0;

    /// <summary>Returns the flags of all phrases at a position where <see cref="MayBegin"/> is true.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public uint Find(ReadOnlySpan<char> line, int position) => _table.SetsAt(line, position);

    /// <summary>Returns the flags of the longest phrase at a position, and of the shorter phrases that also count inside it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public uint Longest(ReadOnlySpan<char> line, int position, uint inside, out int length)
    {
        length = 0;
        var mayBegin = position + 2 >= line.Length || MayBegin(Begins, line, position) || !LetterKinds.IsWord(line[position + 1]);
        return mayBegin ? _table.LongestSets(line, position, inside, out length) : 0;
    }

    /// <summary>
    /// Returns whether a phrase may begin at a position, by its first two characters and a bit for each third one. This rejects nearly all words of a text
    /// before they are hashed. A caller that checks every word should keep the filter in a local variable.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBegin(uint[] begins, ReadOnlySpan<char> line, int position) =>
        position + 2 < line.Length && ((begins[First(line[position]) + (line[position + 1] % Letters)] >> (line[position + 2] % Letters)) & 1) != 0;

    // A first word of one or two letters is followed by any kind of whitespace, or by nothing.
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

    // Ignores case; the five bits of the other letters ignore it, too.
    private static int First(char c) => (c | 0x20) % Firsts * Letters;
}
