using System;
using System.Reflection;

namespace Dataset.Tool;

/// <summary>The version of the tool and of its library, which are packed together.</summary>
internal static class ToolVersion
{
    /// <summary>The version of the package, without the commit hash.</summary>
    public static string Package { get; } = Read();

    private static string Read()
    {
        var version = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "1.0.0";
        return version.Split('+', StringSplitOptions.None)[0];
    }
}
