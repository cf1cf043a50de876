using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dataset.Records;

namespace Dataset;

// The front matter as a user-defined record, read at run time by System.Text.Json.
public partial record Article
{
    /// <summary>
    /// Reads the front matter as a record by using System.Text.Json. It works in any corpus: compiled, loaded, created, opened, or a subset. Each call creates
    /// a new object, whereas <see cref="Article{T}.Data"/> of a compiled corpus is created once and was checked by the compiler.
    /// </summary>
    /// <remarks>
    /// <para><b>Names.</b> Keys are matched to the property names of the contract (after <c>[JsonPropertyName]</c> and the naming policy) at every level,
    /// ignoring case, <c>-</c> and <c>_</c>. If two keys match one property, an exact match takes precedence; otherwise, the first key is used. Dictionary keys
    /// are left unchanged. A key that matches no property is ignored unless the type has extension data or disallows unmapped members.</para>
    /// <para><b>Enumerations.</b> An enum member is written by name, ignoring case, <c>-</c> and <c>_</c>. Members of a <c>[Flags]</c> type are separated by
    /// commas. Numbers are rejected. These rules apply with or without a <see cref="System.Text.Json.Serialization.JsonStringEnumConverter"/>. A name that a
    /// naming policy or <c>[JsonStringEnumMemberName]</c> assigns to a member is recognized only if such a converter applies it.</para>
    /// <para><b>References.</b> A <see cref="Person"/>, <see cref="Organization"/>, <see cref="Place"/>, <see cref="NewsEvent"/> or <see cref="Entity"/> is
    /// written as a full name, alias or id, a <see cref="Claim"/> as its id, and an <see cref="Article"/> or <see cref="Article{T}"/> as its key. References
    /// are looked up in the article's corpus. If a subset does not contain the article, the reference resolves to the article of the corpus that the subset was
    /// taken from.</para>
    /// <para><b>Everything else</b> is as strict as the contract: <c>"3"</c> is not a number and <c>3</c> is not a string unless the options allow it. Missing
    /// and null values are handled as System.Text.Json handles them, so a parameter without a value gets its default. The compiler is stricter with
    /// <see cref="FrontMatterAttribute{T}"/>: a missing or null value is an error if the type requires one, and only the compiler checks <c>[Range]</c> and
    /// similar attributes. A type that is polymorphic or has a custom converter receives its JSON as written, and so do the items of a collection that declares
    /// no item type.</para>
    /// <para>The contract's options are read once per corpus. Changes to a contract that was not created by the resolver of those options are ignored.</para>
    /// </remarks>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="typeInfo">The contract of the type, as provided by a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>.</param>
    /// <returns>A new record. If the article has no front matter, the record is read from an empty JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">
    /// The front matter cannot be read as <typeparamref name="T"/>. The message begins with the corpus and the key, and suggests what was probably meant.
    /// <see cref="JsonException.Path"/> is the location in the front matter, such as <c>$.follow-up</c>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The options of the contract have no resolver, or cannot read its type.</exception>
    /// <exception cref="NotSupportedException">The resolver has no contract for a type, or the type cannot be read from JSON.</exception>
    /// <example>
    /// <code>
    /// public sealed record Story(string Desk, Person? Editor = null, Article? FollowUpTo = null);
    ///
    /// [JsonSerializable(typeof(Story))]
    /// internal sealed partial class StoryContext : JsonSerializerContext;
    ///
    /// foreach (var article in Corpus.Load("news").Articles)
    /// {
    ///     Story story = article.GetData(StoryContext.Default.Story);
    ///     Console.WriteLine($"{story.Desk}: {article.Headline}");
    /// }
    /// </code>
    /// </example>
    public T GetData<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return RecordReader.Read(this, Facts.Metadata, typeInfo);
    }
}
