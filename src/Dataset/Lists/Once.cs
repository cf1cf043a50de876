using System;
using System.Threading;

namespace Dataset.Lists;

/// <summary>
/// Creates a value on first access. When threads race, each of them creates a value and all of them get the first one. Members on the startup path (the
/// articles, a text) call <c>field ?? Publish(ref field, ...)</c> directly because a lambda adds a class, a delegate type and four methods to compile.
/// </summary>
internal static class Once
{
    public static T Get<T, TState>(ref T? field, TState state, Func<TState, T> create)
        where T : class =>
        Volatile.Read(ref field) ?? Publish(ref field, create(state));

    public static T Publish<T>(ref T? field, T value)
        where T : class =>
        Interlocked.CompareExchange(ref field, value, null) ?? value;
}
