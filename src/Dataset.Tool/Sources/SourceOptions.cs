using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dataset.Tool.Sources;

/// <summary>The options for reading a source, which all commands share; they correspond to <see cref="CorpusOptions"/>.</summary>
internal sealed class SourceOptions
{
    public const string PatternName = "--pattern";
    public const string EncodingName = "--encoding";
    public const string ReferenceDateName = "--reference-date";
    public const string LanguageName = "--language";
    public const string ExcludeName = "--exclude";
    public const string MaxFileSizeName = "--max-file-size";
    public const string CorpusName = "--corpus";
    public const string AllowErrorsName = "--allow-errors";

    /// <summary>The description of SOURCE, for the help.</summary>
    public const string Description = "A folder of articles, a file of JSON Lines (.jsonl), a saved image, or an assembly (.dll) with a compiled corpus";

    /// <summary>The options of sources that are read article by article.</summary>
    public static readonly IReadOnlyList<string> OfTexts = [PatternName, EncodingName, ReferenceDateName, LanguageName, ExcludeName, MaxFileSizeName];

    private readonly Option<string> _pattern = new(PatternName)
    {
        Description = "The files of a folder that are articles: names with * and ?, separated by ;",
        HelpName = "*.txt;*.md",
    };

    private readonly Option<Encoding?> _encoding = new(EncodingName)
    {
        Description = "The encoding of files without a byte order mark, such as windows-1252 (default: utf-8)",
        HelpName = "NAME",
        CustomParser = static result => ParseEncoding(result.Tokens[^1].Value, result.AddError),
    };

    private readonly Option<DateOnly?> _referenceDate = new(ReferenceDateName)
    {
        Description = "The day from which 'Friday' or 'next year' is resolved in articles without a day of publication",
        HelpName = "yyyy-MM-dd",
        CustomParser = static result => ParseDay(result.Tokens[^1].Value, result.AddError),
    };

    private readonly Option<string> _language = new(LanguageName)
    {
        Description = "The language of the articles as a BCP 47 tag (default: en)",
        HelpName = "TAG",
    };

    private readonly Option<string> _exclude = new(ExcludeName)
    {
        Description = "A front matter key; articles in which it is true are left out",
        HelpName = "KEY",
    };

    private readonly Option<long?> _maxFileSize = new(MaxFileSizeName)
    {
        Description = "The maximum size of a file in bytes (default: 67108864 for files in a folder)",
        HelpName = "BYTES",
    };

    private readonly Option<string> _corpus = new(CorpusName)
    {
        Description = "The corpus to open if an assembly has several",
        HelpName = "NAME",
    };

    private readonly Option<bool> _allowErrors = new(AllowErrorsName)
    {
        Description = "Continue without the articles that cannot be read",
    };

    /// <summary>Returns whether the command continues if articles have errors.</summary>
    public bool AllowsErrors(ParseResult parsed) => parsed.GetValue(_allowErrors);

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="readsOnly">Whether the command accepts only sources that are read article by article.</param>
    public void AddTo(Command command, bool readsOnly = false)
    {
        Option[] options = readsOnly
            ? [_pattern, _encoding, _referenceDate, _language, _exclude, _maxFileSize]
            : [_pattern, _encoding, _referenceDate, _language, _exclude, _maxFileSize, _corpus, _allowErrors];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>Reads the options for a source from the command line.</summary>
    public SourceRequest Read(ParseResult parsed, string path)
    {
        var options = new CorpusOptions();
        if (parsed.GetValue(_maxFileSize) is <= 0)
        {
            throw new ToolException($"{MaxFileSizeName} must be a number of bytes greater than 0.");
        }

        options = options with
        {
            SearchPattern = parsed.GetValue(_pattern) ?? options.SearchPattern,
            Encoding = parsed.GetValue(_encoding),
            ReferenceDate = parsed.GetValue(_referenceDate),
            Language = parsed.GetValue(_language) ?? options.Language,
            Exclude = parsed.GetValue(_exclude),
            MaxFileSize = parsed.GetValue(_maxFileSize) ?? options.MaxFileSize,
        };
        Option[] all = [_pattern, _encoding, _referenceDate, _language, _exclude, _maxFileSize, _corpus];
        var stated = all.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name);
        return new(path, options, parsed.GetResult(_corpus) is null ? null : parsed.GetValue(_corpus), [.. stated]);
    }

    /// <summary>Returns the encoding with a name, or null after adding an error.</summary>
    public static Encoding? ParseEncoding(string name, Action<string> addError)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            addError($"The encoding '{name}' does not exist. Examples are utf-8, utf-16, windows-1252 and iso-8859-1.");
            return null;
        }
    }

    private static DateOnly? ParseDay(string text, Action<string> addError)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        addError($"'{text}' is not a day: {ReferenceDateName} must have the form yyyy-MM-dd.");
        return null;
    }
}
