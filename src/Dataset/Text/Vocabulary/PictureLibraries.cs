namespace Dataset.Text.Vocabulary;

/// <summary>Libraries and agencies that only sell pictures, as credits name them.</summary>
/// <remarks>Source: the large libraries of pictures, as picture desks of news agencies name them.</remarks>
internal static class PictureLibraries
{
    public static readonly PhraseSet Names = new(
        "getty images", "shutterstock", "istock", "istockphoto", "alamy", "alamy stock photo", "unsplash", "pexels", "pixabay", "adobe stock",
        "epa-efe", "ap photo", "zuma press", "nurphoto", "pa wire", "pa images", "wikimedia commons", "rex features", "wireimage", "filmmagic", "gc images",
        "splash news", "backgrid", "newscom", "bloomberg via getty images", "anadolu agency", "imagn", "polaris", "redux", "magnum photos", "action images",
        "ap images", "startraks", "mega agency", "the image direct");
}
