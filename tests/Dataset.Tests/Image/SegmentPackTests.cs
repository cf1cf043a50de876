using System.IO;
using System.Linq;
using Dataset.Image;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Image;

/// <summary>Tests several segments in one constant: each is read back, and corrupt bytes are refused.</summary>
public class SegmentPackTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(200)]
    public void Each_segment_is_read_back(int count)
    {
        var segments = Make(count);
        var pack = SegmentPack.Write([.. segments.Select(s => new EquatableArray<byte>(s))]);
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal(segments[i], SegmentPack.Get(pack, i).ToArray()));
        Assert.All([-1, count, count + 1, int.MaxValue], i => Assert.Throws<InvalidDataException>(() => SegmentPack.Get(pack, i).Length));
        Assert.DoesNotContain(pack, x => x > 0x7F);
    }

    [Fact]
    public void A_corrupt_pack_returns_only_its_own_bytes_or_none()
    {
        var pack = SegmentPack.Write([.. Make(5).Select(s => new EquatableArray<byte>(s))]);
        for (var i = 0; i < pack.Length; i++)
        {
            foreach (var flip in new byte[] { 1, 0x40, 0x80, 0xFF })
            {
                var damaged = (byte[])pack.Clone();
                damaged[i] ^= flip;
                Assert.All(Enumerable.Range(0, 6), n => AssertSound(damaged, n));
            }

            Assert.All(Enumerable.Range(0, 6), n => AssertSound(pack[..i], n));
        }
    }

    private static void AssertSound(byte[] pack, int number)
    {
        try
        {
            Assert.InRange(SegmentPack.Get(pack, number).Length, 0, pack.Length);
        }
        catch (InvalidDataException)
        {
        }
    }

    private static byte[][] Make(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, i * 7 % 50).Select(x => (byte)((x + i) & 0x7F)).ToArray())];
}
