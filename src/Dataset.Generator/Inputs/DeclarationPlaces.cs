using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>The places of the arguments of one attribute.</summary>
/// <param name="Whole">The attribute.</param>
/// <param name="Arguments">The constructor's arguments in the order of its parameters, with each element of a parameter array separately.</param>
/// <param name="Shared">The elements of <c>SharedAliases</c>.</param>
/// <param name="Reference">The value of <c>Article</c> or <c>Disputes</c>, which refer to another item.</param>
internal sealed record AttributePlaces(
    SourcePlace Whole, EquatableArray<SourcePlace> Arguments, EquatableArray<SourcePlace> Shared, SourcePlace? Reference)
{
    /// <summary>Returns the place of an argument, or of the whole attribute if there is no such argument.</summary>
    public SourcePlace Argument(int index) => index >= 0 && index < Arguments.Count ? Arguments[index] : Whole;

    public SourcePlace SharedAlias(int index) => index >= 0 && index < Shared.Count ? Shared[index] : Whole;
}

/// <summary>
/// The places of the declarations of a corpus, in lists parallel to those of <see cref="CorpusDeclaration"/>. They are kept
/// separate and go only to the reporter: a declaration that only moved has new places but an equal declaration, and
/// no code is generated again.
/// </summary>
internal sealed record DeclarationPlaces(
    SourcePlace Corpus,
    SourcePlace CorpusAttribute,
    EquatableArray<AttributePlaces> Entities,
    EquatableArray<AttributePlaces> Claims,
    EquatableArray<AttributePlaces> Evidence,
    EquatableArray<AttributePlaces> Articles,
    EquatableArray<AttributePlaces> Speakers)
{
    private const int FirstSharedAlias = 1000;

    /// <summary>Finds the place of a declaration that an issue refers to; see <see cref="IssueSubject"/> for the argument numbers.</summary>
    public SourcePlace Find(IssueTarget target) => target.Subject switch
    {
        IssueSubject.Entity => FindName(At(Entities, target.Index), target.Argument),
        IssueSubject.Claim => FindArgument(At(Claims, target.Index), target.Argument, arguments: 2),
        IssueSubject.Evidence => FindArgument(At(Evidence, target.Index), target.Argument, arguments: 2),
        IssueSubject.ArticleDeclaration => FindArgument(At(Articles, target.Index), target.Argument, arguments: 1),
        IssueSubject.Speaker => FindArgument(At(Speakers, target.Index), target.Argument, arguments: 2),
        _ => Corpus,
    };

    private static AttributePlaces? At(EquatableArray<AttributePlaces> places, int index) =>
        index >= 0 && index < places.Count ? places[index] : null;

    private SourcePlace FindName(AttributePlaces? places, int argument) =>
        places is null ? Corpus
        : argument >= FirstSharedAlias ? places.SharedAlias(argument - FirstSharedAlias)
        : places.Argument(argument + 1);

    private SourcePlace FindArgument(AttributePlaces? places, int argument, int arguments) =>
        places is null ? Corpus
        : argument >= arguments ? places.Reference ?? places.Whole
        : places.Argument(argument);
}
