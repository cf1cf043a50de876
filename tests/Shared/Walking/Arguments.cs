using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Threading;

namespace Dataset.Tests.Walking;

/// <summary>The arguments with which the methods of a corpus are called: texts of each kind, a few numbers, and the first and last article.</summary>
internal sealed class Arguments
{
    // Rows of a table are read from objects that are walked separately, so two tables suffice: one with texts and optional places, and one of the index.
    private static readonly object?[] Tables = [CorpusTable.Quotes, CorpusTable.Terms];

    private readonly string[] _texts;
    private readonly Article[] _articles;
    private readonly Entity[] _entities;
    private readonly Claim[] _claims;
    private readonly Term[] _terms;

    public Arguments(Corpus corpus, ITouch touch)
    {
        var texts = new List<string> { "nowhere", "harbour", "the ha*", "\"the harbour\"" };
        _articles = [.. Of(touch, () => corpus.Articles)];
        _entities = [.. Of(touch, () => corpus.Entities)];
        _claims = [.. Of(touch, () => corpus.Claims)];
        _terms = [.. Of(touch, () => corpus.Terms.Take(2))];
        texts.AddRange(Of(touch, () =>
            corpus.Articles.Take(1).SelectMany(x => x.Authors.Take(1).Concat(x.Tags.Take(1)).Concat(x.Metadata.Keys.Take(1)).Append(x.Key))));
        texts.AddRange(Of(touch, () => corpus.Entities.Take(1).SelectMany(x => x.Aliases.Append(x.Name))));
        texts.AddRange(Of(touch, () => corpus.Claims.Take(1).Select(x => x.Id)));
        _texts = [.. texts.Distinct()];
    }

    /// <summary>Returns the calls of a method or of an indexer.</summary>
    public IEnumerable<object?[]> For(object target, MethodInfo method)
    {
        IEnumerable<object?[]> calls = [[]];
        foreach (var parameter in method.GetParameters())
        {
            var values = For(target, method, parameter).ToArray();
            calls = calls.SelectMany(call => values.Select(value => (object?[])[.. call, value]));
        }

        return calls;
    }

    private IEnumerable<object?> For(object target, MethodInfo method, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsByRef)
        {
            return [null];
        }

        // The items of a list are read separately, one by one.
        return type == typeof(int) && method.Name == "get_Item" ? []
            : type == typeof(int) ? [1, 40]
            : type == typeof(double) ? [0.3]
            : type == typeof(string) ? _texts
            : type == typeof(Article) ? _articles.Take(1).Concat(_articles.Skip(1).TakeLast(1))
            : type == typeof(Entity) ? _entities
            : type == typeof(Claim) ? _claims
            : type == typeof(Term) ? _terms
            : type == typeof(DateOnly) ? [new DateOnly(2031, 5, 3), DateOnly.MinValue]
            : type == typeof(TextSpan) ? target is Article article ? [default(TextSpan), new TextSpan(0, Math.Min(1, LengthOf(article)))] : [default(TextSpan)]
            : type == typeof(Range) ? [new Range(0, 0)]
            : type == typeof(DateRange) ? [new DateRange(new DateOnly(2031, 5, 3))]
            : type == typeof(CorpusTable) ? Tables
            : type == typeof(Stream) ? [Stream.Null]
            : type == typeof(JsonTypeInfo<WalkedData>) ? [WalkedDataContext.Default.WalkedData]
            : type == typeof(CancellationToken) ? [CancellationToken.None]
            : throw new NotSupportedException($"Arguments has no {type} for {method.DeclaringType!.Name}.{method.Name}.");
    }

    // If the text cannot be read, no code unit can be requested.
    private static int LengthOf(Article article)
    {
        try
        {
            return article.Text.Length;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    private static T[] Of<T>(ITouch touch, Func<IEnumerable<T>> read) => (T[]?)touch.Read("arguments", () => read().ToArray(), isLookUp: false) ?? [];
}
