// Types that the compiler asks for and netstandard2.0 does not have; the compiler finds them by their namespace.
namespace System.Runtime.CompilerServices;

/// <summary>Lets records and <c>init</c> compile.</summary>
internal static class IsExternalInit
{
}
