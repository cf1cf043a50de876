using System.Linq;
using Dataset.Linking;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests which entity a declaration refers to by a name.</summary>
public class AliasTableTests
{
    private static readonly AliasTable Table = new(Links.List(
        Links.Person("Ann Lee", "Lee", "the pilot"),
        Links.Person("Bob Lee", "Lee", "Sand"),
        Links.Place("Sand").Sharing("the coast", "the shore"),
        Links.Place("Reef", "sand")));

    [Theory]
    [InlineData("AnnLee", 0)]
    [InlineData("Ann Lee", 0)]
    [InlineData("the pilot", 0)]
    [InlineData("the  Pilot", 0)]
    [InlineData("Bob Lee", 1)]
    [InlineData("the shore", 2)]
    [InlineData("Carl Lee", -1)]
    [InlineData("", -1)]
    public void An_id_or_a_name_of_one_entity_refers_to_it(string name, int entity) => Assert.Equal(entity, Table.Find(name));

    [Fact]
    public void An_alias_of_several_entities_refers_to_none_of_them() => Assert.Equal(-2, Table.Find("Lee"));

    [Theory]
    [InlineData("Sand", 2)]
    [InlineData("sand", -2)]
    public void An_alias_that_is_the_exact_full_name_of_one_entity_refers_to_it(string name, int entity)
    {
        // The id of "Sand" is the name itself, so the test replaces it.
        var entities = Table.Entities.Select((declaration, i) => declaration with { Id = $"E{i}" }).ToArray();
        Assert.Equal(entity, new AliasTable(new(entities)).Find(name));
    }

    [Fact]
    public void Every_name_has_its_index_among_the_names_of_its_entity() => Assert.Equal(
        [
            (0, DeclaredName.FullName), (0, 0), (0, 1), (1, DeclaredName.FullName), (1, 0), (1, 1),
            (2, DeclaredName.FullName), (2, DeclaredName.FirstShared), (2, DeclaredName.FirstShared + 1), (3, DeclaredName.FullName), (3, 0),
        ],
        Table.Names.Select(static name => (name.Entity, name.Argument)));
}
