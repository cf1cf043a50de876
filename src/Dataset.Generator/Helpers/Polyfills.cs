// Types that the compiler requires and netstandard2.0 does not have; the compiler finds them by their namespace.
namespace System.Runtime.CompilerServices;

/// <summary>Enables records and <c>init</c>.</summary>
internal static class IsExternalInit
{
}
