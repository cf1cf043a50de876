using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dataset.Records;

namespace Dataset;

// The front matter as a record of the user's, read at run time by System.Text.Json.
public partial record Article
{
    /// <summary>
    /// Reads the front matter as a record by System.Text.Json, in any corpus: compiled, loaded, created, opened, or a subset. Each call makes a new object;
    /// <see cref="Article{T}.Data"/> of a compiled corpus is made once and was checked by the compiler.
    /// </summary>
    /// <remarks>
    /// <para><b>Names.</b> A key is the name that the contract gives a property (after <c>[JsonPropertyName]</c> and the naming policy) without regard to
    /// case, <c>-</c> and <c>_</c>, on every level. Of two keys that mean one property the one that is spelt just so counts, else the first. Keys of
    /// dictionaries stay as they are. A key that no property has is passed over, unless the type has extension data or disallows unmapped members.</para>
    /// <para><b>Enumerations.</b> A member is written by its name without regard to case, <c>-</c> and <c>_</c>, members of a <c>[Flags]</c> type with commas
    /// between them; numbers are refused. That holds with and without a <see cref="System.Text.Json.Serialization.JsonStringEnumConverter"/>. The name that a
    /// naming policy or <c>[JsonStringEnumMemberName]</c> gives a member is known only where such a converter applies it.</para>
    /// <para><b>References.</b> A <see cref="Person"/>, <see cref="Organization"/>, <see cref="Place"/>, <see cref="NewsEvent"/> or <see cref="Entity"/> is
    /// written as a full name, alias or id, a <see cref="Claim"/> as its id, an <see cref="Article"/> or <see cref="Article{T}"/> as its key; they are found
    /// in the article's corpus. An article that a subset does not have is that of the corpus that the subset was taken from.</para>
    /// <para><b>Everything else</b> is as strict as the contract: <c>"3"</c> is no number and <c>3</c> no string unless its options say so. What is missing
    /// or null is as System.Text.Json has it, so a parameter without a value gets its default. The compiler is stricter with
    /// <see cref="FrontMatterAttribute{T}"/>: a value that is missing or null where the type wants one is an error there, and <c>[Range]</c> and its like
    /// are checked by it alone. What has a converter of its own or is polymorphic gets its JSON as it is written, and so do the items of a collection that
    /// states no type for them.</para>
    /// <para>The options of the contract are read once per corpus; what is changed in a contract that was not made by their resolver does not
    /// count.</para>
    /// </remarks>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="typeInfo">Its contract, as a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> has it.</param>
    /// <returns>A new record; that of an empty object where there is no front matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">
    /// The front matter is no <typeparamref name="T"/>. The message begins with corpus and key and names what was probably meant;
    /// <see cref="JsonException.Path"/> is the place in the front matter, <c>$.follow-up</c>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The options of the contract have no resolver, or its type is one that they cannot read.</exception>
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
