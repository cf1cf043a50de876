using System.IO;
using Dataset.Image;
using Xunit;

namespace Dataset.Tests.Image;

/// <summary>Tests numbers of columns, six bits in each byte, at the limits of their range.</summary>
public class ColumnReaderTests
{
    [Fact]
    public void Numbers_at_the_limits_are_read()
    {
        Assert.Equal(int.MaxValue, new ColumnReader([0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x01]).ReadNumber());
        Assert.Equal(int.MinValue, new ColumnReader([0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x03]).ReadSigned());
        Assert.Equal(int.MaxValue, new ColumnReader([0x7E, 0x7F, 0x7F, 0x7F, 0x7F, 0x03]).ReadSigned());
    }

    [Theory]
    [InlineData(new byte[] { 0x40, 0x40, 0x40, 0x40, 0x40, 0x02 })]
    [InlineData(new byte[] { 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x03 })]
    public void A_number_above_the_limit_is_refused(byte[] column) =>
        Assert.Contains("a number is out of range", Assert.Throws<InvalidDataException>(() => new ColumnReader(column).ReadNumber()).Message);

    [Theory]
    [InlineData(new byte[] { 0x40, 0x40, 0x40, 0x40, 0x40, 0x04 })]
    [InlineData(new byte[] { 0x7F, 0x7F, 0x7F, 0x7F, 0x7F, 0x3F })]
    [InlineData(new byte[] { 0x40, 0x40, 0x40, 0x40, 0x40, 0x40, 0x00 })]
    [InlineData(new byte[] { 0x80 })]
    public void A_number_of_more_than_32_bits_is_refused(byte[] column) =>
        Assert.Contains("a number is out of range", Assert.Throws<InvalidDataException>(() => new ColumnReader(column).ReadSigned()).Message);

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x40 })]
    public void A_number_without_its_last_byte_is_refused(byte[] column) =>
        Assert.Contains("a column is truncated", Assert.Throws<InvalidDataException>(() => new ColumnReader(column).ReadSigned()).Message);

    [Fact]
    public void More_bytes_than_the_column_has_are_refused() =>
        Assert.Throws<InvalidDataException>(() => new ColumnReader([0x02, 0x41]).ReadUtf8().Length);
}
