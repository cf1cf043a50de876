using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Compiling;

public class ReservedNameTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    [Fact]
    public void A_generated_member_hides_nothing_that_its_table_inherits()
    {
        var inherited = ((System.Type[])[typeof(ArticleList), typeof(EntityList<Person>), typeof(ClaimList)])
            .SelectMany(list => list.GetMembers(All))
            .Where(IsVisible)
            .Select(member => member.Name)
            .Distinct()
            .Where(name => MemberNames.IsIdentifier(name) && MemberNames.Free(name) == name);
        Assert.Empty(inherited);
    }

    [Fact]
    public void The_scan_finds_the_members() =>
        Assert.Superset(new HashSet<string> { "Count", "Keys", "Item" }, typeof(ArticleList).GetMembers(All).Where(IsVisible).Select(m => m.Name).ToHashSet());

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => IsVisible(property.GetMethod!),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };
}
