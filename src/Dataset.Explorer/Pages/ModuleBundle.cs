using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Explorer.Pages;

/// <summary>
/// Combines modules into one script, because inline modules cannot import each other. Names are unique across all modules, so only <c>import</c> and
/// <c>export</c> have to be removed. Comments on separate lines are also removed.
/// </summary>
internal static class ModuleBundle
{
    public static string Make(IReadOnlyList<string> modules, Func<string, string> read)
    {
        var script = new StringBuilder("'use strict';\n");
        foreach (var module in modules)
        {
            foreach (var line in read(module).Split('\n'))
            {
                var code = line.TrimStart();
                if (code.Length > 0 && !code.StartsWith("import ", StringComparison.Ordinal) && !code.StartsWith("//", StringComparison.Ordinal))
                {
                    script.Append(code.StartsWith("export ", StringComparison.Ordinal) ? code["export ".Length..] : line).Append('\n');
                }
            }
        }

        return script.ToString();
    }
}
