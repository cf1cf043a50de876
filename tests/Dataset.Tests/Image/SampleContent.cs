using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Tests.Image;

/// <summary>A small corpus with a value in every column.</summary>
internal static class SampleContent
{
    public static CorpusContent Create() => new(
        "Harbour",
        "Two reports of a port",
        "en",
        738_000,
        true,
        Of<CorpusArticle>(
            new("harbour/one", "news/harbour/one.txt", "HarbourOne", 2, 3, 1, 1, 4, 2, Of("Mia Holm"), Of("port", "sea"), 738_001,
                Of<CorpusEntityCount>(new(0, 2, 1, 1), new(3, 2, 0, 0)),
                Of<RangeCount>(new(738_000, 738_000, 1), new(738_000, 738_006, 1))),
            new("harbour/three", "news/harbour/three.txt", "HarbourThree", 0, 0, 0, 0, 0, 0, default, default, null, default, default),
            new("hafen/größe", "news/hafen/größe.txt", "HafenGröße", 3, 4, 0, 0, 1, 0, Of("Mia Holm", "Ola Berg"), Of("sea"), 738_001,
                Of(new CorpusEntityCount(0, 1, 0, 0)), Of(new RangeCount(738_000, 738_000, 3)))),
        Of<EntityDeclaration>(
            new(EntityKind.Person, "AnneMarieONeil", "Anne-Marie O'Neil", "A skipper", Of("Neil"), Of("the skippers")),
            new(EntityKind.Person, "ZoeBrandt", "Zoë Brandt", null, default, Of("the skippers")),
            new(EntityKind.Organization, "PortCouncil", "Port Council", null, Of("council"), default),
            new(EntityKind.Place, "OldHarbour", "Old Harbour", null, default, default)),
        Of<CorpusClaim>(new("Opened", "The new quay opened.", Of(1)), new("Closed", "The new quay stayed closed.", Of(0))),
        Of<CorpusEvidence>(new(0, 0, new TextSpan(10, 12), 1), new(1, 2, new TextSpan(5, 9), -1)));

    public static EquatableArray<T> Of<T>(params T[] items)
        where T : System.IEquatable<T> => new(items);
}
