using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;

namespace Dataset.Rows;

/// <summary>A flat table: its columns, and its rows in a corpus.</summary>
internal abstract class RowTable
{
    /// <summary>Returns a reader positioned before the first row.</summary>
    public abstract DbDataReader Open(Corpus corpus);
}

/// <summary>A flat table over objects of one type. Columns are added one after another.</summary>
/// <typeparam name="TRow">The type of the object that a row shows.</typeparam>
/// <param name="table">The table.</param>
/// <param name="rows">Returns the rows, which are created during enumeration.</param>
internal sealed class RowTable<TRow>(CorpusTable table, Func<Corpus, IEnumerable<TRow>> rows) : RowTable
{
    private readonly List<RowColumn<TRow>> _columns = [];
    private CorpusTableColumn[]? _schema;

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<RowColumn<TRow>> Columns => _columns;

    /// <summary>The columns as ADO.NET describes them.</summary>
    public IReadOnlyList<CorpusTableColumn> Schema => _schema ??=
    [
        .. _columns.Select((column, i) => new CorpusTableColumn(table, i, column.Name, column.Type, column.IsNullable, column.IsKey, column.Description)),
    ];

    public override DbDataReader Open(Corpus corpus) => new RowReader<TRow>(this, rows(corpus));

    /// <summary>Adds a text column that identifies the row, alone or with others.</summary>
    public RowTable<TRow> Key(string name, string description, Func<TRow, string> get) =>
        Add(new TextColumn<TRow>(get) { Name = name, Description = description, IsKey = true });

    /// <summary>Adds an index column that identifies the row within its article or claim.</summary>
    public RowTable<TRow> Key(string name, string description, Func<TRow, int> get) =>
        Add(new ValueColumn<TRow, int>((row, _) => get(row)) { Name = name, Description = description, IsKey = true });

    /// <summary>Adds a text column without nulls.</summary>
    public RowTable<TRow> Text(string name, string description, Func<TRow, string> get) =>
        Add(new TextColumn<TRow>(get) { Name = name, Description = description });

    /// <summary>Adds a text column that can be null.</summary>
    public RowTable<TRow> OptionalText(string name, string description, Func<TRow, string?> get) =>
        Add(new TextColumn<TRow>(get) { Name = name, Description = description, IsNullable = true });

    /// <summary>Adds an integer column without nulls.</summary>
    public RowTable<TRow> Number(string name, string description, Func<TRow, int> get) =>
        Add(new ValueColumn<TRow, int>((row, _) => get(row)) { Name = name, Description = description });

    /// <summary>Adds an integer column that can be null.</summary>
    public RowTable<TRow> OptionalNumber(string name, string description, Func<TRow, int?> get) =>
        Add(new ValueColumn<TRow, int>((row, _) => get(row)) { Name = name, Description = description, IsNullable = true });

    /// <summary>Adds a floating-point column without nulls.</summary>
    public RowTable<TRow> Real(string name, string description, Func<TRow, double> get) =>
        Add(new ValueColumn<TRow, double>((row, _) => get(row)) { Name = name, Description = description });

    /// <summary>Adds a date column that can be null.</summary>
    public RowTable<TRow> OptionalDay(string name, string description, Func<TRow, DateOnly?> get) =>
        Add(new ValueColumn<TRow, DateOnly>((row, _) => get(row)) { Name = name, Description = description, IsNullable = true });

    /// <summary>Adds the four columns of a span: start and length in UTF-16 code units, then in code points.</summary>
    /// <param name="prefix">The prefix of the column names; empty for the span of the row itself.</param>
    /// <param name="what">A noun phrase for the content of the span, for the descriptions.</param>
    /// <param name="article">The article of the row.</param>
    /// <param name="span">The span in the article's text, or null if the row has no span.</param>
    /// <param name="isNullable">Whether a row can have no span.</param>
    public RowTable<TRow> Span(string prefix, string what, Func<TRow, Article> article, Func<TRow, TextSpan?> span, bool isNullable = false)
    {
        AddPlace("start", $"The zero-based start of {what} in the article's text, in UTF-16 code units.", static (span, _, _) => span.Start);
        AddPlace("length", $"The length of {what}, in UTF-16 code units.", static (span, _, _) => span.Length);
        AddPlace(
            "cp_start",
            $"The zero-based start of {what} in the article's text, in code points.",
            static (span, article, points) => points.Before(article, span.Start));
        return AddPlace(
            "cp_length",
            $"The length of {what}, in code points.",
            static (span, article, points) => points.Before(article, span.End) - points.Before(article, span.Start));

        RowTable<TRow> AddPlace(string name, string description, Func<TextSpan, Article, CodePoints, int> get) => Add(
            new ValueColumn<TRow, int>((row, points) => span(row) is { } place ? get(place, article(row), points) : null)
            {
                Name = prefix + name,
                Description = description,
                IsNullable = isNullable,
            });
    }

    private RowTable<TRow> Add(RowColumn<TRow> column)
    {
        _columns.Add(column);
        return this;
    }
}
