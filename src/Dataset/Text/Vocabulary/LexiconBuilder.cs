using System;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// Gathers the lists into one table. Words are folded as they are added, and a word of several lists has what each says. The letters of all words stand in one
/// array, so that no word costs an object.
/// </summary>
internal sealed class LexiconBuilder
{
    // What all lists hold today, so that nothing grows while the table is built.
    private const int Words = 5120;
    private const int Letters = 8 * Words;

    private char[] _letters = new char[Letters];
    private LexiconEntry[] _entries = new LexiconEntry[Words];
    private ushort[] _slots = new ushort[16384];

    // The first entry is that of all words that are in no list.
    private int _count = 1;
    private int _end;

    /// <summary>Adds words, separated by blanks or line ends, that all are the same.</summary>
    public void Add(string words, in Lexeme lexeme)
    {
        for (var at = 0; Next(words, ref at, out var start, out var end);)
        {
            AddWord(words.AsSpan(start, end - start), lexeme);
        }
    }

    public void Add(string words, WordClass classes) => Add(words, new Lexeme(classes));

    public void Add(string words, WordTopic topics, byte value = 0) => Add(words, new Lexeme(topics: topics, value: value));

    public void Add(string words, DateWord dates) => Add(words, new Lexeme(dates: dates));

    /// <summary>Adds words whose values are 1, 2, 3 ...; those with a stroke between them have the same, and a dash stands for none.</summary>
    public void AddInOrder(string words, WordClass classes = WordClass.None, WordTopic topics = WordTopic.None, DateWord dates = DateWord.None)
    {
        byte value = 0;
        for (var at = 0; Next(words, ref at, out var start, out var end);)
        {
            value++;
            if (words[start] == '-')
            {
                continue;
            }

            var rest = words.AsSpan(start, end - start);
            for (var stroke = rest.IndexOf('|'); stroke >= 0; stroke = rest.IndexOf('|'))
            {
                AddWord(rest.Slice(0, stroke), new Lexeme(classes, topics, dates, value));
                rest = rest.Slice(stroke + 1);
            }

            AddWord(rest, new Lexeme(classes, topics, dates, value));
        }
    }

    /// <summary>Adds titles, and each with the stop of an abbreviation too, as which it is <paramref name="dotted"/>.</summary>
    public void AddWithStop(string words, in Lexeme lexeme, in Lexeme dotted)
    {
        Add(words, lexeme);
        for (var at = 0; Next(words, ref at, out var start, out var end);)
        {
            AddWord((words.Substring(start, end - start) + ".").AsSpan(), dotted);
        }
    }

    /// <summary>Adds abbreviations as they are written before their last dot: their case counts.</summary>
    public void AddAbbreviations(string words, AbbreviationKind kind)
    {
        for (var at = 0; Next(words, ref at, out var start, out var end);)
        {
            var word = words.AsSpan(start, end - start);
            AddWord(word, Lexeme.Of(kind, WordShapes.Of(word)));
        }
    }

    /// <summary>Adds all forms of verbs that are given as <see cref="VerbForms"/> reads them.</summary>
    public void AddVerbs(string[] lines, WordClass kind)
    {
        foreach (var line in lines)
        {
            for (var at = 0; Next(line, ref at, out var start, out var end);)
            {
                var forms = VerbForms.Of(line.Substring(start, end - start));
                AddWord(forms.Base.AsSpan(), new Lexeme(kind | WordClass.Base));
                AddWord(forms.Third.AsSpan(), new Lexeme(kind | WordClass.Third));
                AddWord(forms.Past.AsSpan(), new Lexeme(kind | WordClass.Past));
                AddWord(forms.Participle.AsSpan(), new Lexeme(kind | WordClass.Participle));
                AddWord(forms.Gerund.AsSpan(), new Lexeme(kind | WordClass.Gerund));
            }
        }
    }

    /// <summary>Adds nouns and their plurals.</summary>
    public void AddNouns(string words, WordClass classes)
    {
        for (var at = 0; Next(words, ref at, out var start, out var end);)
        {
            var noun = words.Substring(start, end - start);
            AddWord(noun.AsSpan(), new Lexeme(classes));
            AddWord(VerbForms.ThirdOf(noun).AsSpan(), new Lexeme(classes));
        }
    }

    /// <summary>The table of all words so far.</summary>
    public LexiconTable Build() => new(_letters, _entries, _slots, _count);

    private void AddWord(ReadOnlySpan<char> word, in Lexeme lexeme)
    {
        var hash = WordFolding.Hash(word);
        var slot = LexiconTable.Slot(_letters, _entries, _slots, word, hash);
        if (_slots[slot] is > 0 and var at)
        {
            _entries[at].Lexeme |= lexeme;
            return;
        }

        Reserve(word.Length);
        _entries[_count] = new LexiconEntry { Hash = hash, Start = _end, Length = word.Length, Lexeme = lexeme };
        foreach (var c in word)
        {
            _letters[_end++] = WordFolding.Fold(c);
        }

        _slots[LexiconTable.Slot(_letters, _entries, _slots, word, hash)] = (ushort)_count++;
    }

    // The table stays a third full at most.
    private void Reserve(int length)
    {
        if (_end + length > _letters.Length)
        {
            Array.Resize(ref _letters, _letters.Length * 2);
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
        }

        if (_count * 3 < _slots.Length)
        {
            return;
        }

        _slots = new ushort[_slots.Length * 2];
        for (var i = 1; i < _count; i++)
        {
            _slots[LexiconTable.Slot(_letters, _entries, _slots, _letters.AsSpan(_entries[i].Start, _entries[i].Length), _entries[i].Hash)] = (ushort)i;
        }
    }

    private static bool Next(string words, ref int at, out int start, out int end)
    {
        while (at < words.Length && words[at] is ' ' or '\n' or '\r')
        {
            at++;
        }

        start = at;
        while (at < words.Length && words[at] is not (' ' or '\n' or '\r'))
        {
            at++;
        }

        end = at;
        return end > start;
    }
}
