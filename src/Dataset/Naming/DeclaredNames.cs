using System.Collections.Generic;
using Dataset.Compiling;

namespace Dataset.Naming;

/// <summary>Lists the names that a corpus declares.</summary>
internal static class DeclaredNames
{
    public static IEnumerable<string> Of(IEnumerable<EntityDeclaration> entities)
    {
        foreach (var entity in entities)
        {
            yield return entity.Name;
            foreach (var alias in entity.Aliases)
            {
                yield return alias;
            }

            foreach (var alias in entity.SharedAliases)
            {
                yield return alias;
            }
        }
    }
}
