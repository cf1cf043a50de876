using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>
/// Groups the forms of one name: a surname or given name with the full name in the same article, an acronym with the name whose initials it has, and
/// a name without its middle name.
/// </summary>
internal sealed class NameGroups
{
    // A full name must occur in at least one of this many articles of its short form.
    private const int LeastShared = 3;

    private readonly Dictionary<NameTotals, NameGroup> _groups = new();
    private readonly Dictionary<string, List<NameTotals>> _byWord = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<NameTotals> _names;
    private readonly OpeningWords _words;

    private NameGroups(IReadOnlyList<NameTotals> names, OpeningWords words)
    {
        _names = names;
        _words = words;
    }

    /// <summary>Returns the groups, in order of first appearance.</summary>
    public static List<NameGroup> Of(IReadOnlyList<NameTotals> names, IEnumerable<FoundAcronym> acronyms, OpeningWords words)
    {
        var groups = new NameGroups(names, words);
        groups.AddFullNames();
        groups.AddSynonyms();
        groups.AddAcronyms(acronyms);
        groups.AddSingleWords();
        var result = new List<NameGroup>();
        foreach (var name in names)
        {
            if (groups._groups.TryGetValue(name, out var group) && ReferenceEquals(group.Full, name))
            {
                result.Add(group);
            }
        }

        return result;
    }

    private void AddFullNames()
    {
        var byEnds = new Dictionary<(string First, string Last), NameGroup>();
        foreach (var name in _names)
        {
            if (name.Words.Length < 2 || name.Count == 0)
            {
                continue;
            }

            // "Robert F. Kennedy" and "Robert Kennedy" are the same name.
            var ends = (name.Words[0], name.Words[name.Words.Length - 1]);
            if (name.Kind == EntityKind.Person && byEnds.TryGetValue(ends, out var known) && IsWithoutMiddle(known.Full, name))
            {
                known.Add(name);
                _groups.Add(name, known);
                continue;
            }

            var group = new NameGroup(name);
            _groups.Add(name, group);
            if (name.Kind == EntityKind.Person && !byEnds.ContainsKey(ends))
            {
                byEnds.Add(ends, group);
            }

            foreach (var word in name.Kind == EntityKind.Person ? [ends.Item1, ends.Item2] : new[] { ends.Item1 })
            {
                if (!_byWord.TryGetValue(word, out var bearers))
                {
                    _byWord.Add(word, bearers = []);
                }

                if (bearers.Count == 0 || !ReferenceEquals(bearers[bearers.Count - 1], name))
                {
                    bearers.Add(name);
                }
            }
        }
    }

    private static bool IsWithoutMiddle(NameTotals x, NameTotals y) => x.Words.Length == 2 || y.Words.Length == 2;

    // "U.S." and "United States": the full name represents both, or the most frequent name if there is no full name.
    private void AddSynonyms()
    {
        var known = new Dictionary<int, NameTotals>();
        foreach (var name in _names)
        {
            if (name.Count > 0 && Countries.FindSynonym(name.Text) is >= 0 and var place)
            {
                if (!known.TryGetValue(place, out var full)
                    || (!Countries.IsFullName(full.Text) && (Countries.IsFullName(name.Text) || name.Count > full.Count)))
                {
                    known[place] = name;
                }
            }
        }

        foreach (var name in _names)
        {
            if (name.Count > 0 && Countries.FindSynonym(name.Text) is >= 0 and var place && !ReferenceEquals(known[place], name))
            {
                if (!_groups.ContainsKey(known[place]))
                {
                    _groups.Add(known[place], new NameGroup(known[place]));
                }

                _groups.Remove(name);
                Join(known[place], name);
            }
        }
    }

    private void AddAcronyms(IEnumerable<FoundAcronym> acronyms)
    {
        var byText = new Dictionary<string, NameTotals>(StringComparer.Ordinal);
        var byInitials = new Dictionary<string, NameTotals?>(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            byText[name.Text] = name;
            if (name.Words.Length > 2 && name.Count > 0 && name.Kind != EntityKind.Person)
            {
                var initials = GetInitials(name.Words);
                byInitials[initials] = byInitials.ContainsKey(initials) ? null : name;
            }
        }

        foreach (var (text, acronym) in acronyms)
        {
            if (byText.TryGetValue(text, out var full) && byText.TryGetValue(acronym, out var shortName))
            {
                Join(full, shortName);
            }
        }

        foreach (var name in _names)
        {
            if (name.Words.Length == 1 && name.Count > 0 && NameKinds.IsInitialism(name.Text)
                && byInitials.TryGetValue(name.Text.Replace(".", ""), out var full) && full is not null)
            {
                Join(full, name);
            }
        }
    }

    private void Join(NameTotals full, NameTotals name)
    {
        if (!_groups.ContainsKey(name) && _groups.TryGetValue(full, out var group))
        {
            group.Add(name);
            _groups.Add(name, group);
        }
    }

    private void AddSingleWords()
    {
        foreach (var name in _names)
        {
            if (name.Words.Length > 1 || name.Count == 0 || _groups.ContainsKey(name))
            {
                continue;
            }

            if (_byWord.TryGetValue(name.Words[0], out var bearers) && FindBearer(name, bearers) is { } bearer)
            {
                _groups[bearer].Add(name);
                _groups.Add(name, _groups[bearer]);
            }
            else
            {
                // The surname of several persons is not an alias of any of them, but it is a person.
                name.Kind = bearers is not null && name.Kind == EntityKind.Organization && bearers.Exists(bearer => IsSurname(name, bearer))
                    ? EntityKind.Person
                    : name.Kind;
                _groups.Add(name, new NameGroup(name));
            }
        }
    }

    private static bool IsSurname(NameTotals name, NameTotals bearer) =>
        bearer.Kind == EntityKind.Person && bearer.Words[bearer.Words.Length - 1] == name.Words[0];

    /// <summary>
    /// Returns the full name that a single word is short for: the one in most of its articles, if it is in many of them, or the only person with that
    /// surname. A
    /// place is not a short form of an organization that contains its name (<c>Seoul National University</c>).
    /// </summary>
    private NameTotals? FindBearer(NameTotals name, List<NameTotals> bearers)
    {
        NameTotals? best = null;
        NameTotals? person = null;
        var (most, people) = (0, 0);
        var articles = new HashSet<int>(name.Uses.Select(static use => use.Article));
        foreach (var bearer in bearers)
        {
            if (!MayBear(bearer, name))
            {
                continue;
            }

            if (IsSurname(name, bearer))
            {
                person = bearer;
                people++;
            }

            var shared = CountShared(articles, bearer);
            if (shared > most || (shared == most && best is not null && bearer.Count > best.Count))
            {
                (best, most) = (bearer, shared);
            }
        }

        return most * LeastShared >= articles.Count ? best : people == 1 ? person : null;
    }

    private bool MayBear(NameTotals bearer, NameTotals name)
    {
        if (bearer.Kind != EntityKind.Person)
        {
            return name.Kind != EntityKind.Place && !_words.IsSmallWord(name.Text) && IsOfBody(bearer);
        }

        // "Washington" is Denzel Washington's surname only if nothing indicates the city; a place is never a first name.
        return name.Kind != EntityKind.Place || (name.Signs.Local == 0 && bearer.Words[0] != name.Words[0]);
    }

    // "Harvard University", but not "the Biden Administration".
    private static bool IsOfBody(NameTotals name)
    {
        var last = name.Words[name.Words.Length - 1].AsSpan();
        return Lexicon.Find(last).Is(WordTopic.OrganizationNoun) && !NameNouns.IsOfPerson(last);
    }

    private static int CountShared(HashSet<int> articles, NameTotals name)
    {
        var shared = 0;
        foreach (var use in name.Uses)
        {
            shared += articles.Contains(use.Article) ? 1 : 0;
        }

        return shared;
    }

    private static string GetInitials(string[] words)
    {
        var initials = "";
        foreach (var word in words)
        {
            initials += word.Length > 0 && Text.Unicode.Characters.IsUpper(word[0]) ? word.Substring(0, 1) : "";
        }

        return initials;
    }
}
