using System.Diagnostics;

namespace Dataset.Lists;

/// <summary>A list of the entities of all kinds.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class AllEntities(Corpus corpus) : CorpusList<Entity>
{
    public override int Count => corpus.EntityCount;

    public override Entity this[int index] => corpus.GetEntity(index);

    private protected override int Find(Entity item) => item is not null && item.Corpus == corpus ? item.Number : -1;
}
