using System.IO;
using System.Linq;
using Dataset.Image.Index;
using Xunit;

namespace Dataset.Tests.Image;

public class CompactNumberTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(103, 1)]
    [InlineData(104, 2)]
    [InlineData(2599, 2)]
    [InlineData(2600, 3)]
    [InlineData(62_503, 3)]
    [InlineData(62_504, 4)]
    [InlineData(int.MaxValue, 7)]
    public void A_number_takes_the_expected_bytes_and_is_read_back(int value, int length)
    {
        var buffer = new ByteBuffer();
        CompactNumber.Write(buffer, value);
        Assert.Equal(length, buffer.Length);
        Assert.All(buffer.Written.ToArray(), b => Assert.True(b < 0x80));
        var offset = 0;
        Assert.Equal(value, CompactNumber.Read(buffer.Written, ref offset));
        Assert.Equal(length, offset);
    }

    [Fact]
    public void Each_number_has_one_byte_that_ends_it()
    {
        var buffer = new ByteBuffer();
        var numbers = Enumerable.Range(0, 70_000).Select(i => i * 31 % 65_537).ToList();
        numbers.ForEach(n => CompactNumber.Write(buffer, n));
        Assert.Equal(numbers.Count, buffer.Written.ToArray().Count(b => b < CompactNumber.Last));
        var offset = 0;
        Assert.All(numbers, n => Assert.Equal(n, CompactNumber.Read(buffer.Written, ref offset)));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x68 })]
    [InlineData(new byte[] { 0x7F, 0x7F })]
    [InlineData(new byte[] { 0x80, 0x01 })]
    [InlineData(new byte[] { 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x67 })]
    [InlineData(new byte[] { 0x68, 0x68, 0x68, 0x68, 0x68, 0x68, 0x68, 0x01 })]
    public void Invalid_bytes_are_refused(byte[] bytes)
    {
        var offset = 0;
        Assert.Throws<InvalidDataException>(() => CompactNumber.Read(bytes, ref offset));
    }
}
