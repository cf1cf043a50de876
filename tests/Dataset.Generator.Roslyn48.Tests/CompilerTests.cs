using System;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests;

public class CompilerTests
{
    [Fact]
    public void These_tests_run_on_the_oldest_compiler_that_is_supported() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
}
