using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// Collects the lists into one table. Words are folded as they are added, and a word in several lists combines their information. The letters of all words
/// share one array, so no word requires an object.
/// </summary>
/// <remarks>
/// This code runs once, before the runtime optimizes it. It therefore reads a list in a single pass and is marked for immediate optimization.
/// </remarks>
internal sealed class LexiconBuilder
{
    // The current size of all lists, so that nothing grows while the table is built.
    private const int Words = 7168;
    private const int Letters = 8 * Words;

    private char[] _letters = new char[Letters];
    private LexiconEntry[] _entries = new LexiconEntry[Words];
    private ushort[] _slots = new ushort[32768];

    // The first entry represents all words that are in no list.
    private int _count = 1;
    private int _end;

    // The word that is being read. Its letters follow those of the other words until it is known whether it is new.
    private int _length;
    private uint _hash = WordFolding.Seed;

    /// <summary>Adds words, separated by spaces or line ends, that share an entry.</summary>
    [MethodImpl(Jit.AtOnce)]
    public void Add(string words, in Lexeme lexeme)
    {
        var letters = Reserve(words);
        for (var i = 0; i < letters.Length; i++)
        {
            if (IsBlank(letters[i]))
            {
                EndWord(lexeme);
            }
            else
            {
                AddLetter(letters[i]);
            }
        }

        EndWord(lexeme);
    }

    public void Add(string words, WordClass classes) => Add(words, new Lexeme(classes));

    public void Add(string words, WordTopic topics, byte value = 0) => Add(words, new Lexeme(topics: topics, value: value));

    public void Add(string words, DateWord dates) => Add(words, new Lexeme(dates: dates));

    /// <summary>Adds words with the values 1, 2, 3, and so on. Words separated by a vertical bar share a value, and a dash stands for no word.</summary>
    public void AddInOrder(string words, WordClass classes = WordClass.None, WordTopic topics = WordTopic.None, DateWord dates = DateWord.None)
    {
        byte value = 0;
        foreach (var several in words.Split(' '))
        {
            value++;
            if (several != "-")
            {
                Add(several.Replace('|', ' '), new Lexeme(classes, topics, dates, value));
            }
        }
    }

    /// <summary>Adds titles, and each title also with its abbreviation dot, in which case its entry is <paramref name="dotted"/>.</summary>
    public void AddWithStop(string words, in Lexeme lexeme, in Lexeme dotted)
    {
        Add(words, lexeme);
        Add(words.Replace(" ", ". ") + ".", dotted);
    }

    /// <summary>Adds abbreviations, written without their last dot. Case matters.</summary>
    public void AddAbbreviations(string words, AbbreviationKind kind)
    {
        var letters = Reserve(words);
        for (int i = 0, start = 0; i <= letters.Length; i++)
        {
            if (i < letters.Length && !IsBlank(letters[i]))
            {
                AddLetter(letters[i]);
                continue;
            }

            EndWord(Lexeme.Of(kind, WordShapes.Of(letters.AsSpan(start, i - start))));
            start = i + 1;
        }
    }

    /// <summary>Adds all forms of verbs, given in the format that <see cref="VerbForms"/> reads.</summary>
    public void AddVerbs(string[] lines, WordClass kind)
    {
        foreach (var line in lines)
        {
            foreach (var entry in line.Split(' '))
            {
                var forms = VerbForms.Of(entry);
                Add(forms.Base, kind | WordClass.Base);
                Add(forms.Third, kind | WordClass.Third);
                Add(forms.Past, kind | WordClass.Past);
                Add(forms.Participle, kind | WordClass.Participle);
                Add(forms.Gerund, kind | WordClass.Gerund);
            }
        }
    }

    /// <summary>Adds nouns and their plurals.</summary>
    public void AddNouns(string words, WordClass classes)
    {
        Add(words, classes);
        foreach (var noun in words.Split(' '))
        {
            Add(VerbForms.ThirdOf(noun), classes);
        }
    }

    /// <summary>Creates the table of all words added so far.</summary>
    public LexiconTable Build() => new(_letters, _entries, _slots, _count);

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r';

    // The characters of a list, after the arrays have room for its words.
    private char[] Reserve(string words)
    {
        if (_end + words.Length > _letters.Length)
        {
            Array.Resize(ref _letters, _letters.Length * 2);
        }

        return words.ToCharArray();
    }

    private void AddLetter(char c)
    {
        c = WordFolding.Fold(c);
        _letters[_end + _length++] = c;
        _hash = WordFolding.Add(_hash, c);
    }

    [MethodImpl(Jit.AtOnce)]
    private void EndWord(in Lexeme lexeme)
    {
        if (_length == 0)
        {
            return;
        }

        var hash = WordFolding.Mix(_hash);
        var slot = FindSlot(hash);
        if (_slots[slot] is > 0 and var at)
        {
            _entries[at].Lexeme |= lexeme;
        }
        else
        {
            AddEntry(slot, new LexiconEntry { Hash = hash, Start = _end, Length = _length, Lexeme = lexeme });
            _end += _length;
        }

        _length = 0;
        _hash = WordFolding.Seed;
    }

    private int FindSlot(uint hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        while (_slots[slot] is > 0 and var at && (_entries[at].Hash != hash || !IsWordAt(at)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private bool IsWordAt(int at) => _letters.AsSpan(_entries[at].Start, _entries[at].Length).SequenceEqual(_letters.AsSpan(_end, _length));

    private void AddEntry(int slot, in LexiconEntry entry)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
        }

        _entries[_count] = entry;
        _slots[slot] = (ushort)_count++;
        if (_count * 3 < _slots.Length)
        {
            return;
        }

        // The table stays at most one-third full.
        _slots = new ushort[_slots.Length * 2];
        for (var i = 1; i < _count; i++)
        {
            slot = (int)_entries[i].Hash & (_slots.Length - 1);
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (ushort)i;
        }
    }
}
