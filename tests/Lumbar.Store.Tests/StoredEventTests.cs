namespace Lumbar.Store.Tests;

public sealed class StoredEventTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{\n}")]
    [InlineData("{\r}")]
    [InlineData("{\0}")]
    public void A_text_that_is_not_one_line_is_refused(string text)
    {
        Should.Throw<ArgumentException>(() => new StoredEvent(Guid.NewGuid(), "walkDone", Some.Morning, text));
        Should.Throw<ArgumentException>(() => new StoredEvent(Guid.NewGuid(), text, Some.Morning, "{}"));
        Should.Throw<ArgumentException>(() => Some.Event() with { Body = text });
        Should.Throw<ArgumentException>(() => Some.Event() with { Type = text });
    }

    // Not an InlineData: attribute text is kept as UTF-8, which cannot hold half a character.
    [Fact]
    public void A_text_with_half_a_character_is_refused() => Should.Throw<ArgumentException>(() => Some.Event("\"\ud83d\""));
}
