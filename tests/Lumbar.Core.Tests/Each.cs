using System.Runtime.CompilerServices;

namespace Lumbar.Core.Tests;

/// <summary>Shouldly compiles an expression for every "all"; in laws that run thousands of times that is most of the time.</summary>
internal static class Each
{
    public static void ShouldEach<T>(this IEnumerable<T> items, Func<T, bool> holds, [CallerArgumentExpression(nameof(holds))] string law = "")
    {
        foreach (var item in items)
        {
            if (!holds(item))
            {
                throw new ShouldAssertException($"{item} breaks the law: {law}");
            }
        }
    }
}
