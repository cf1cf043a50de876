using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Explorer.Pages;

/// <summary>
/// Makes one script of modules: inline modules cannot import each other. Names are unique over all of them, so that it takes no more than leaving out
/// <c>import</c> and <c>export</c>; comments on lines of their own stay with the sources.
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
