using System;
using System.Threading;

namespace Dataset.Lists;

/// <summary>
/// Creates a value when it is first asked for. When threads race, each makes one and all of them get the first. What programs that have just started wait for
/// (the articles, a text) writes <c>field ?? Publish(ref field, ...)</c> itself: a lambda is a class, a delegate type and four methods to compile.
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
