using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>The collection of tests that measure the whole process. They run while no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
