namespace Dataset.Text.Vocabulary;

/// <summary>Lists libraries and agencies that sell only pictures, as credits name them.</summary>
/// <remarks>Source: the large picture libraries, as the picture desks of news agencies name them.</remarks>
internal static class PictureLibraries
{
    public static readonly PhraseSet Names = new(
        "getty images", "shutterstock", "istock", "istockphoto", "alamy", "alamy stock photo", "unsplash", "pexels", "pixabay", "adobe stock",
        "epa-efe", "ap photo", "zuma press", "nurphoto", "pa wire", "pa images", "wikimedia commons", "rex features", "wireimage", "filmmagic", "gc images",
        "splash news", "backgrid", "newscom", "bloomberg via getty images", "anadolu agency", "imagn", "polaris", "redux", "magnum photos", "action images",
        "ap images", "startraks", "mega agency", "the image direct");
}
