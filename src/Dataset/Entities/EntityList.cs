using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A list of the entities of one kind in a corpus, in declaration order.</summary>
/// <typeparam name="T"><see cref="Person"/>, <see cref="Organization"/>, <see cref="Place"/> or <see cref="NewsEvent"/>.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class EntityList<T> : CorpusList<T>
    where T : Entity
{
    private readonly Corpus _corpus;

    /// <summary>Initializes a new instance of the <see cref="EntityList{T}"/> class. Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that contains the entities.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal EntityList(Corpus corpus) => _corpus = corpus;

    /// <inheritdoc/>
    public sealed override int Count => _corpus.GetEntityCount(KindOfList);

    /// <inheritdoc/>
    public sealed override T this[int index] => (T)_corpus.GetEntity(KindOfList, index);

    /// <summary>Gets the entity with the specified full name, alias or id, which are tried in this order.</summary>
    /// <remarks>
    /// Names are compared as they are in texts: spaces, hyphens and runs of them are equivalent, and so are straight and curly apostrophes. The comparison is
    /// case-sensitive (<c>US</c> is not <c>us</c>) except for a letter after a space or hyphen. For example, <c>Yoon Suk-yeol</c> finds <c>Yoon Suk Yeol</c>,
    /// but <c>yoon suk yeol</c> does not.
    /// </remarks>
    /// <param name="nameOrAlias">The full name, alias or id.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOrAlias"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">
    /// No entity in the list has that name, and the message suggests the nearest one; or several entities share the alias, and the message lists them.
    /// </exception>
    public T this[string nameOrAlias] => TryGetValue(nameOrAlias, out var entity) ? entity : throw NotFound(nameOrAlias);

    /// <summary>Looks up an entity by its full name, alias or id, as the indexer does.</summary>
    /// <param name="nameOrAlias">The full name, alias or id. Names are compared as in the indexer.</param>
    /// <param name="entity">The entity if it is found; otherwise, <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if the name identifies exactly one entity in the list; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOrAlias"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string nameOrAlias, [NotNullWhen(true)] out T? entity)
    {
        ArgumentNullException.ThrowIfNull(nameOrAlias);
        entity = (T?)_corpus.FindEntity(KindOfList, nameOrAlias);
        return entity is not null;
    }

    /// <summary>Determines whether a name identifies exactly one entity in the list.</summary>
    /// <param name="nameOrAlias">The full name, alias or id. Names are compared as in the indexer.</param>
    /// <returns><see langword="true"/> if the indexer would return an entity; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOrAlias"/> is <see langword="null"/>.</exception>
    public bool Contains(string nameOrAlias) => TryGetValue(nameOrAlias, out _);

    // A constant for the JIT compiler: each list type is compiled for its own T or shared with a cheap type check.
    private static EntityKind KindOfList =>
        typeof(T) == typeof(Person) ? EntityKind.Person
        : typeof(T) == typeof(Organization) ? EntityKind.Organization
        : typeof(T) == typeof(Place) ? EntityKind.Place
        : EntityKind.Event;

    private KeyNotFoundException NotFound(string name)
    {
        var what = KindOfList.ToString().ToLowerInvariant();
        var sharing = _corpus.FindCandidates(KindOfList, name);
        return sharing.Length > 1
            ? Throw.Ambiguous(what, name, _corpus.Name, sharing)
            : Throw.NotFound(what, name, _corpus.Name, this.SelectMany(e => e.Aliases.Prepend(e.Name)));
    }
}
