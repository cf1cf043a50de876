namespace Dataset.Text.Clauses;

/// <summary>Specifies the form in which a verb is used in its sentence.</summary>
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

/// <summary>A verb with its subject and agent.</summary>
/// <param name="Chunk">The index of the verb's chunk.</param>
/// <param name="Verb">The index of the verb's token.</param>
/// <param name="Use">The form in which the verb is used.</param>
/// <param name="Subject">The grammatical subject, which is the patient in a passive; empty if it is not named.</param>
/// <param name="Agent">The agent of a passive, after <c>by</c>; otherwise, empty.</param>
/// <param name="IsOwn">Whether the verb has its own subject and does not share that of another verb in the sentence.</param>
internal readonly record struct Clause(int Chunk, int Verb, VerbUse Use, Phrase Subject, Phrase Agent, bool IsOwn)
{
    /// <summary>The phrase that names the actor: the subject, or the agent of a passive.</summary>
    public Phrase Actor => Use is VerbUse.Passive or VerbUse.Participle ? Agent : Subject;
}
