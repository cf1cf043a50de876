using System;
using System.Collections.Generic;

namespace Dataset.Text.Vocabulary;

/// <summary>All word lists in one table, so that a word is looked up once.</summary>
internal static class Lexicon
{
    public static readonly WordClassTable Words = Build();

    private static WordClassTable Build()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        AddVerbs(words, CueVerbs.Speech, WordClass.Speech);
        AddVerbs(words, CueVerbs.Stance, WordClass.Stance);
        AddVerbs(words, CueVerbs.Weak, WordClass.Weak);
        AddVerbs(words, CueVerbs.Silent, WordClass.Silent);
        AddVerbs(words, CueVerbs.Label, WordClass.Label);
        AddVerbs(words, CueVerbs.Plain, WordClass.PlainVerb);
        Add(words, FunctionWords.Be, WordClass.Be | WordClass.Auxiliary);
        Add(words, FunctionWords.Auxiliaries, WordClass.Auxiliary);
        Add(words, FunctionWords.Pronouns, WordClass.Pronoun);
        Add(words, FunctionWords.Nominatives, WordClass.Nominative);
        Add(words, FunctionWords.Accusatives, WordClass.Accusative);
        Add(words, FunctionWords.Indefinites, WordClass.Indefinite);
        Add(words, FunctionWords.TimeUnits, WordClass.TimeUnit);
        Add(words, FunctionWords.Months, WordClass.Month);
        Add(words, FunctionWords.Relatives, WordClass.Relative);
        Add(words, FunctionWords.Determiners, WordClass.Determiner);
        Add(words, FunctionWords.Numbers, WordClass.Number);
        Add(words, FunctionWords.Prepositions, WordClass.Preposition);
        Add(words, FunctionWords.Subordinators, WordClass.Subordinator);
        Add(words, FunctionWords.Conjunctions, WordClass.Conjunction);
        Add(words, FunctionWords.Adverbs, WordClass.Adverb);
        Add(words, FunctionWords.Times, WordClass.Time);
        Add(words, FunctionWords.NameParticles, WordClass.NameParticle);
        Add(words, Nouns.Titles, WordClass.Title);
        Add(words, Nouns.Roles, WordClass.Role);
        Add(words, Nouns.Bodies, WordClass.Body);
        Add(words, PersonNouns.Words, WordClass.Person);
        Add(words, Nouns.PlaceOpeners, WordClass.PlaceOpener);
        Add(words, Nouns.Answers, WordClass.Answer);
        Add(words, Nouns.Manners, WordClass.Manner);
        AddVerbs(words, CueVerbs.AfterOnly, WordClass.AfterOnly);
        AddVerbs(words, CueVerbs.Issuing, WordClass.Issue);
        Add(words, Nouns.CueNouns, WordClass.CueNoun);
        Add(words, Nouns.VerbalNouns, WordClass.NounLike);
        foreach (var noun in Split(Nouns.VerbalNouns))
        {
            Add(words, VerbForms.Third(noun), WordClass.NounLike);
        }

        Add(words, Nouns.Works, WordClass.Work);
        Add(words, Nouns.TermIntros, WordClass.TermIntro);
        return new WordClassTable(words);
    }

    private static string[] Split(string list) => list.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static void AddVerbs(Dictionary<string, WordClass> words, string[] lines, WordClass kind)
    {
        foreach (var line in lines)
        {
            foreach (var entry in Split(line))
            {
                VerbForms.Add(words, entry, kind);
            }
        }
    }

    private static void Add(Dictionary<string, WordClass> words, string list, WordClass kind)
    {
        foreach (var word in Split(list))
        {
            words.TryGetValue(word, out var before);
            words[word] = before | kind;
        }
    }
}
