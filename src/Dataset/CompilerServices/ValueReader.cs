using System;
using System.Buffers.Text;
using System.ComponentModel;
using System.IO;
using Dataset.Image;
using Dataset.Primitives;

namespace Dataset.CompilerServices;

/// <summary>
/// Reads the values of an article's typed front matter in the order in which the compiler wrote them. Only generated code uses this type. If a value is
/// missing, the methods throw <see cref="InvalidDataException"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ValueReader
{
    private const int GuidLength = 16;
    private const int DecimalParts = 4;

    private readonly Corpus _corpus;
    private readonly Corpus _compiled;
    private ColumnReader _values;

    internal ValueReader(ReadOnlySpan<byte> values, Corpus corpus, Corpus compiled)
    {
        _values = new(values);
        _corpus = corpus;
        _compiled = compiled;
    }

    /// <summary>Reads a value that indicates whether an optional value follows.</summary>
    /// <returns><see langword="true"/> if a value follows; otherwise, <see langword="false"/>.</returns>
    public bool ReadHasValue() => _values.ReadBool();

    /// <summary>Reads the number of items of a collection.</summary>
    /// <returns>The number of items, at least 0.</returns>
    public int ReadCount() => _values.ReadCount();

    /// <summary>Reads a Boolean value.</summary>
    /// <returns>The value.</returns>
    public bool ReadBoolean() => _values.ReadBool();

    /// <summary>Reads an integer of any type except <see cref="ulong"/>. The caller converts it to a narrower type.</summary>
    /// <returns>The value.</returns>
    public long ReadInteger() => _values.ReadLong();

    /// <summary>Reads an integer that can be greater than <see cref="long.MaxValue"/>.</summary>
    /// <returns>The value.</returns>
    public ulong ReadUInt64() => unchecked((ulong)_values.ReadLong());

    /// <summary>Reads a double-precision number.</summary>
    /// <returns>The value nearest to the number in the front matter.</returns>
    public double ReadDouble()
    {
        var text = _values.ReadUtf8();
        return text.IsEmpty ? BitConverter.Int64BitsToDouble(_values.ReadLong())
            : Utf8Parser.TryParse(text, out double value, out var length) && length == text.Length ? value
            : throw NoNumber();
    }

    /// <summary>Reads a single-precision number.</summary>
    /// <returns>The value nearest to the number in the front matter.</returns>
    public float ReadSingle()
    {
        var text = _values.ReadUtf8();
        return text.IsEmpty ? (float)BitConverter.Int64BitsToDouble(_values.ReadLong())
            : Utf8Parser.TryParse(text, out float value, out var length) && length == text.Length ? value
            : throw NoNumber();
    }

    /// <summary>Reads a decimal number.</summary>
    /// <returns>The value.</returns>
    public decimal ReadDecimal()
    {
        var text = _values.ReadUtf8();
        if (text.IsEmpty)
        {
            Span<int> parts = stackalloc int[DecimalParts];
            foreach (ref var part in parts)
            {
                part = unchecked((int)_values.ReadLong());
            }

            return new decimal(parts);
        }

        return Utf8Parser.TryParse(text, out decimal value, out var length) && length == text.Length ? value : throw NoNumber();
    }

    /// <summary>Reads a string.</summary>
    /// <returns>The string.</returns>
    public string ReadString() => _values.ReadString();

    /// <summary>Reads a URI.</summary>
    /// <returns>The absolute or relative URI, as written.</returns>
    public Uri ReadUri() => new(_values.ReadString(), UriKind.RelativeOrAbsolute);

    /// <summary>Reads a GUID.</summary>
    /// <returns>The value.</returns>
    public Guid ReadGuid()
    {
        Span<byte> bytes = stackalloc byte[GuidLength];
        foreach (ref var part in bytes)
        {
            part = (byte)_values.ReadIndex(byte.MaxValue + 1);
        }

        return new Guid(bytes);
    }

    /// <summary>Reads a date.</summary>
    /// <returns>The date.</returns>
    public DateOnly ReadDateOnly() => DateOnly.FromDayNumber((int)InRange(_values.ReadLong(), 0, DateOnly.MaxValue.DayNumber));

    /// <summary>Reads a time of day.</summary>
    /// <returns>The time.</returns>
    public TimeOnly ReadTimeOnly() => new(InRange(_values.ReadLong(), 0, TimeOnly.MaxValue.Ticks));

    /// <summary>Reads a time interval.</summary>
    /// <returns>The time interval.</returns>
    public TimeSpan ReadTimeSpan() => new(_values.ReadLong());

    /// <summary>Reads a date with a time.</summary>
    /// <returns>The date and time, in UTC or without a specified time zone.</returns>
    public DateTime ReadDateTime()
    {
        var ticks = ReadTicks();
        return new DateTime(ticks, ReadBoolean() ? DateTimeKind.Utc : DateTimeKind.Unspecified);
    }

    /// <summary>Reads a date with a time and a UTC offset.</summary>
    /// <returns>The date and time.</returns>
    public DateTimeOffset ReadDateTimeOffset()
    {
        var ticks = ReadTicks();
        var offset = new TimeSpan(0, (int)InRange(_values.ReadLong(), -14 * 60, 14 * 60), 0);
        InRange(ticks - offset.Ticks, 0, DateTime.MaxValue.Ticks);
        return new DateTimeOffset(ticks, offset);
    }

    /// <summary>Reads a reference to a declared person.</summary>
    /// <returns>The person.</returns>
    public Person ReadPerson() => ReadEntity<Person>();

    /// <summary>Reads a reference to a declared organization.</summary>
    /// <returns>The organization.</returns>
    public Organization ReadOrganization() => ReadEntity<Organization>();

    /// <summary>Reads a reference to a declared place.</summary>
    /// <returns>The place.</returns>
    public Place ReadPlace() => ReadEntity<Place>();

    /// <summary>Reads a reference to a declared event.</summary>
    /// <returns>The event.</returns>
    public NewsEvent ReadEvent() => ReadEntity<NewsEvent>();

    /// <summary>Reads a reference to a declared entity of any kind.</summary>
    /// <returns>The entity.</returns>
    public Entity ReadEntity() => ReadEntity<Entity>();

    /// <summary>Reads a reference to a declared claim.</summary>
    /// <returns>The claim.</returns>
    public Claim ReadClaim()
    {
        var claim = _corpus.FindClaim(_values.ReadString());
        return claim < 0 ? throw Throw.Image("an article refers to a claim that the corpus does not contain.") : _corpus.GetClaim(claim);
    }

    /// <summary>
    /// Reads a reference to an article. If a subset does not contain the article, the reference resolves to the article of the compiled corpus.
    /// </summary>
    /// <returns>The article.</returns>
    public Article ReadArticle()
    {
        var key = _values.ReadString();
        var corpus = _corpus;
        var article = corpus.FindArticle(key);
        if (article < 0 && corpus != _compiled)
        {
            corpus = _compiled;
            article = corpus.FindArticle(key);
        }

        return article < 0 ? throw Throw.Image("an article refers to an article that the corpus does not contain.") : corpus.GetArticle(article);
    }

    /// <summary>Reads a reference to an article with typed front matter.</summary>
    /// <typeparam name="T">The type of the front matter.</typeparam>
    /// <returns>The article. See <see cref="ReadArticle()"/>.</returns>
    public Article<T> ReadArticle<T>()
        where T : notnull => ReadArticle() as Article<T> ?? throw Throw.Image("an article's front matter has another type.");

    private T ReadEntity<T>()
        where T : Entity =>
        _corpus.GetLinkedEntity(EntityHash.Read(_values.ReadBytes(EntityHash.Width), 0)) as T
            ?? throw Throw.Image("an article refers to an entity of another kind.");

    private long ReadTicks() => InRange(_values.ReadLong(), 0, DateTime.MaxValue.Ticks);

    private static long InRange(long value, long least, long greatest) =>
        value >= least && value <= greatest ? value : throw Throw.Image("a time is out of range.");

    private static InvalidDataException NoNumber() => Throw.Image("a number is malformed.");
}
