namespace Dataset.Text.Vocabulary;

/// <summary>Lists words around names and within noun phrases that show where the name or phrase ends.</summary>
/// <remarks>Source: the closed classes of English (see <see cref="FunctionWords"/>), and words compiled manually.</remarks>
internal static class NamePhrases
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(FunctionLike, WordTopic.FunctionWord);
        words.Add(AlsoNames, WordTopic.AlsoName);
        words.Add(NoSyllables, WordTopic.NoSyllable);
        words.Add(CompoundEnds, WordTopic.CompoundEnd);
        words.Add(Postmodifiers, WordTopic.Postmodifier);
        words.Add(Joiners, WordTopic.Joiner);
        words.Add(SpeakerPronouns, WordTopic.SpeakerPronoun);
        words.Add(EmptySubjects, WordTopic.EmptySubject);
        words.Add(PlaceParticles, WordTopic.PlaceParticle);
    }

    /// <summary>
    /// Words that, like function words, are capitalized only at the beginning of a sentence or in a headline, but are in none of the closed classes.
    /// </summary>
    private const string FunctionLike =
        """
        either neither much mine above below amidst beneath beside besides till generally hence last lately likewise long nevertheless nonetheless
        otherwise probably recently reportedly sometimes thereafter third today tomorrow tonight usually yesterday yes according aside based aboard
        notwithstanding anti pro ex non post pre
        """;

    /// <summary>Function words that are also given names, in addition to those of <see cref="Calendar"/>.</summary>
    private const string AlsoNames = "will";

    private const string NoSyllables = "is to of at by or as";

    private const string CompoundEnds = "based born led backed elect designate trained educated held run controlled raised";

    private const string Postmodifiers =
        """
        of for in at with from on by to about under near after before during against among between behind within without who which that whose whom where
        when as
        """;

    private const string Joiners = "and or nor & plus";

    private const string SpeakerPronouns = "he she it they we i you who one";

    private const string EmptySubjects = "it there this that what these those";

    /// <summary>Short lowercase words within names of places, in the languages from which English news takes such names.</summary>
    private const string PlaceParticles =
        """
        of the and near on upon in de del della di da do dos das du des la le les los las el al en am an der den im sur sous san e y et aboard along off
        at outside ben bin
        """;
}
