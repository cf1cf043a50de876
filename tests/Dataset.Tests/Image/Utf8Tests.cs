using System;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Utf8 = Dataset.Image.Utf8;

namespace Dataset.Tests.Image;

/// <summary>Verifies that both decoders decode the same bytes to the same string, or both refuse them.</summary>
public class Utf8Tests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void Any_text_is_read_back() => Prop.ForAll<string>(text =>
    {
        var clean = PlainNormalizer.WithoutSurrogates(text);
        var bytes = Encoding.UTF8.GetBytes(clean);
        Assert.Equal(clean, Utf8.GetStringPlainly(bytes));
        Assert.Equal(clean, Utf8.GetString(bytes));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_accepted_or_refused_by_both_decoders()
    {
        var random = new Random(20);
        for (var round = 0; round < 20_000; round++)
        {
            // Often nearly valid: lead and continuation bytes of sequences of every length.
            byte[] bytes = [.. Enumerable.Range(0, random.Next(6))
                .Select(_ => random.Next(4) switch { 0 => (byte)random.Next(256), 1 => (byte)random.Next(0x80, 0xC0), 2 => (byte)random.Next(0xC0, 0x100),
                    _ => (byte)'a' })];
            var expected = Decode(() => Strict.GetString(bytes));
            Assert.Equal(expected, Decode(() => Utf8.GetStringPlainly(bytes)));
            Assert.Equal(expected, Decode(() => Utf8.GetString(bytes)));
        }
    }

    [Fact]
    public void An_encoded_replacement_character_is_valid() => Assert.Equal("a\uFFFDb", Utf8.GetString("a\uFFFDb"u8));

    private static string? Decode(Func<string> decode)
    {
        try
        {
            return decode();
        }
        catch (Exception e) when (e is InvalidDataException or DecoderFallbackException)
        {
            return null;
        }
    }
}
