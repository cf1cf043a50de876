using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Dataset;

[assembly: CLSCompliant(true)]
[assembly: ComVisible(false)]

namespace Strict;

/// <summary>A corpus in a project with every rule enabled.</summary>
[Corpus(ReferenceDate = "2031-05-07")]
[FrontMatter<Notice>]
#pragma warning disable CS3016 // An array in an attribute is not CLS-compliant, and aliases are one. The attribute is not in the assembly.
[Person("Ines Quast", "Quast")]
#pragma warning restore CS3016
[Place("Port Elin")]
[Organization("Elin Port Trust")]
[Event("Spring Regatta")]
public static partial class Harbour
{
    /// <summary>Gets the headlines of the articles.</summary>
    public static IReadOnlyList<string?> Headlines => [.. Articles.Select(static article => article.Headline)];
}
