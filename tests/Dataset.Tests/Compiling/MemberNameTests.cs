using System.Linq;
using Dataset.Compiling;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Compiling;

public class MemberNameTests
{
    [Theory]
    [InlineData("summit", "Summit")]
    [InlineData("politics/port-summit", "PoliticsPortSummit")]
    [InlineData("Ida Sand", "IdaSand")]
    [InlineData("NATO summit", "NATOSummit")]
    [InlineData("004_efefa24558c9a063", "_004Efefa24558c9a063")]
    [InlineData("2024-09-06", "_2024_09_06")]
    [InlineData("Port's o’clock", "PortsOclock")]
    [InlineData("Übersee/straße", "ÜberseeStraße")]
    [InlineData("東京/会談", "東京会談")]
    [InlineData("harbour\u1C90\uA7C2/\u13F8quay", "HarbourQuay")]
    [InlineData("порт", "Порт")]
    [InlineData("été à Zürich", "ÉtéÀZürich")]
    [InlineData("ħarbour/ѐ/ա/ω/ß", "ĦarbourЀԱΩß")]
    [InlineData("Vietnam+", "VietnamPlus")]
    [InlineData("C#", "CSharp")]
    [InlineData("c++-notes", "CPlusPlusNotes")]
    [InlineData("R&D", "RAndD")]
    [InlineData("Johnson & Johnson", "JohnsonAndJohnson")]
    [InlineData("100%", "_100Percent")]
    [InlineData("#1 hit", "Number1Hit")]
    [InlineData("#MeToo", "MeToo")]
    [InlineData("5+5", "_5Plus5")]
    [InlineData("", "_")]
    [InlineData("/-/", "_")]
    public void A_key_becomes_an_identifier_in_pascal_case(string text, string name) => Assert.Equal(name, MemberNames.FromText(text));

    [Fact]
    public void The_name_for_any_text_is_an_identifier() => Prop.ForAll<string>(text =>
    {
        var name = MemberNames.FromText(text ?? "");
        Assert.True(MemberNames.IsIdentifier(name), name);
        Assert.InRange(name.Length, 1, 110);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Count", "Count_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("get_Harbour", "_get_Harbour")]
    [InlineData("ArticleTable", "ArticleTable_")]
    [InlineData("Harbour", "Harbour")]
    public void A_name_that_the_table_reserves_gets_an_underscore(string name, string free) => Assert.Equal(free, MemberNames.Free(name));

    [Fact]
    public void Colliding_names_all_get_a_hash()
    {
        var (names, collisions) = MemberNameTable.Assign([new("Port", "a/port"), new("Quay", "quay"), new("Port", "a-port")]);
        Assert.Equal("Quay", names[1]);
        Assert.All([names[0], names[2]], name => Assert.Matches("^Port_[0-9a-f]{8}$", name));
        Assert.Equal(3, names.Distinct().Count());
        Assert.Equal([0, 2], Assert.Single(collisions).Value);
    }

    [Fact]
    public void A_colliding_name_does_not_depend_on_the_other_keys()
    {
        var two = MemberNameTable.Assign([new("Port", "a/port"), new("Port", "a-port")]).Names;
        var three = MemberNameTable.Assign([new("Port", "port"), new("Port", "a-port"), new("Other", "x"), new("Port", "a/port")]).Names;
        Assert.Equal((two[0], two[1]), (three[3], three[1]));
    }

    [Fact]
    public void A_name_with_a_hash_never_equals_another_name()
    {
        var hashed = MemberNameTable.Assign([new("Port", "a/port"), new("Port", "a-port")]).Names[0];
        var names = MemberNameTable.Assign([new("Port", "a/port"), new("Port", "a-port"), new(hashed, "z")]).Names;
        Assert.Equal(hashed, names[2]);
        Assert.Equal(3, names.Distinct().Count());
    }

    [Fact]
    public void A_key_without_letters_or_digits_gets_a_hash()
    {
        var (names, collisions) = MemberNameTable.Assign([new(MemberNames.FromText("?!"), "?!")]);
        Assert.Matches("^_[0-9a-f]{8}$", Assert.Single(names));
        Assert.Empty(collisions);
    }

    [Fact]
    public void Names_are_always_unique() => Prop.ForAll<string[]>(keys =>
    {
        var wishes = keys.Select(key => key ?? "").Distinct().Select(key => new MemberWish(MemberNames.FromText(key), key)).ToArray();
        Assert.Equal(wishes.Length, MemberNameTable.Assign(wishes).Names.Distinct().Count());
    }).QuickCheckThrowOnFailure();
}
