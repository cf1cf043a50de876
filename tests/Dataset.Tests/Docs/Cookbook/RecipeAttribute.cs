using System;

namespace Dataset.Tests.Docs.Cookbook;

/// <summary>Marks a query of the cookbook. What the method returns is shown under its code: a sequence as a line a row, anything else as one line.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecipeAttribute(string title, string? remark = null) : Attribute
{
    /// <summary>What the query answers.</summary>
    public string Title { get; } = title;

    /// <summary>What a reader should know besides, in Markdown.</summary>
    public string? Remark { get; } = remark;
}
