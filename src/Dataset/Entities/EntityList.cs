using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dataset.Primitives;

namespace Dataset;

/// <summary>The entities of one kind in a corpus, in the order of their declaration.</summary>
/// <typeparam name="T"><see cref="Person"/>, <see cref="Organization"/>, <see cref="Place"/> or <see cref="NewsEvent"/>.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class EntityList<T> : CorpusList<T>
    where T : Entity
{
    private readonly Corpus _corpus;

    /// <summary>Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal EntityList(Corpus corpus) => _corpus = corpus;

    /// <inheritdoc/>
    public sealed override int Count => _corpus.GetEntityCount(KindOfList);

    /// <inheritdoc/>
    public sealed override T this[int index] => (T)_corpus.GetEntity(KindOfList, index);

    /// <summary>The entity of a name: its full name, else one of its aliases, else its id.</summary>
    /// <remarks>
    /// Names are compared as they are in texts: a blank, a hyphen and any run of them are the same, and so are straight and curly apostrophes; case counts
    /// (<c>US</c> is not <c>us</c>) but for the letter after a blank or hyphen. So <c>Yoon Suk-yeol</c> finds <c>Yoon Suk Yeol</c>, and <c>yoon suk yeol</c>
    /// does not.
    /// </remarks>
    /// <param name="nameOrAlias">The name.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOrAlias"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">
    /// No entity of the list has that name, and the message names the nearest one; or several have the alias, and the message names them.
    /// </exception>
    public T this[string nameOrAlias] => TryGetValue(nameOrAlias, out var entity) ? entity : throw NotFound(nameOrAlias);

    /// <summary>Looks an entity up by its full name, else one of its aliases, else its id, as the indexer does.</summary>
    /// <param name="nameOrAlias">The name; case counts as it does there.</param>
    /// <param name="entity">The entity, or <see langword="null"/>.</param>
    /// <returns>Whether exactly one entity of the list is meant by that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOrAlias"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string nameOrAlias, [NotNullWhen(true)] out T? entity)
    {
        ArgumentNullException.ThrowIfNull(nameOrAlias);
        entity = (T?)_corpus.FindEntity(KindOfList, nameOrAlias);
        return entity is not null;
    }

    /// <summary>Whether exactly one entity of the list is meant by that name.</summary>
    /// <param name="nameOrAlias">A full name, an alias or an id; case counts as in the indexer.</param>
    /// <returns><see langword="true"/> if the indexer would return it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOrAlias"/> is <see langword="null"/>.</exception>
    public bool Contains(string nameOrAlias) => TryGetValue(nameOrAlias, out _);

    // A constant for the compiler: each list type is compiled for its own T or shared with a cheap type check.
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
