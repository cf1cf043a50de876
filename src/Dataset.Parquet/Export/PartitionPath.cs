using System.Globalization;
using System.Text;

namespace Dataset.Parquet.Export;

/// <summary>The folder of a partition, as Hive names it: <c>folder=world%2Fasia</c>.</summary>
internal static class PartitionPath
{
    /// <summary>The name that Hive uses for the partition of the rows without a value.</summary>
    public const string Null = "__HIVE_DEFAULT_PARTITION__";

    // The characters that Hive escapes (FileUtils.escapePathName), and those that Windows does not allow in a path.
    private const string Escaped = "\"#%'*/:=?\\{[]^<>|";

    /// <summary>Returns the name of the folder of a value.</summary>
    public static string Of(string value)
    {
        if (value.Length == 0)
        {
            return TableNames.Folder + "=" + Null;
        }

        var name = new StringBuilder(TableNames.Folder).Append('=');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];

            // A name on Windows must not end with a period or a space.
            if (c is < ' ' or '\x7F' || Escaped.Contains(c) || (c is '.' or ' ' && i == value.Length - 1))
            {
                name.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                name.Append(c);
            }
        }

        return name.ToString();
    }
}
