namespace Dataset.Text.Clauses;

/// <summary>How a verb stands in its sentence.</summary>
internal enum VerbUse : byte
{
    /// <summary><c>said</c>, <c>has said</c>.</summary>
    Finite,

    /// <summary><c>to say</c>.</summary>
    Infinitive,

    /// <summary><c>saying</c>.</summary>
    Gerund,

    /// <summary><c>described by</c>, without an auxiliary.</summary>
    Participle,

    /// <summary><c>was described</c>.</summary>
    Passive,
}

/// <summary>A verb and who acts.</summary>
/// <param name="Chunk">The verb's chunk.</param>
/// <param name="Verb">The verb's token.</param>
/// <param name="Use">How it stands.</param>
/// <param name="Subject">Who is its subject: of a passive, who suffers; empty if nobody is named.</param>
/// <param name="Agent">Who acts in a passive, after <c>by</c>; empty else.</param>
/// <param name="IsOwn">The subject stands with this verb, and is not that of another verb of the sentence.</param>
internal readonly record struct Clause(int Chunk, int Verb, VerbUse Use, Phrase Subject, Phrase Agent, bool IsOwn)
{
    /// <summary>Who acts: the subject, or the agent of a passive.</summary>
    public Phrase Actor => Use is VerbUse.Passive or VerbUse.Participle ? Agent : Subject;
}
