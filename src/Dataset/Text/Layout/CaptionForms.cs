using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// The wording of captions and picture credits, as used by the picture desks of news agencies and by large picture libraries.
/// </summary>
internal static class CaptionForms
{
    /// <summary>Beginnings of a caption or credit.</summary>
    public static readonly PhraseSet Beginnings = new(
        "from left:", "from left", "clockwise from", "pictured:", "pictured above", "above:", "left:", "right:", "top:", "photo:", "photos:",
        "photo by", "photos by", "photo courtesy", "photo credit", "photo illustration", "photo/", "photo /", "photograph:", "photograph by",
        "photographs by", "photographer:", "photography by", "picture:", "pictures:", "picture by", "pic:", "image:", "images:", "image by",
        "image courtesy", "image credit", "image credits", "image source", "image via", "featured image", "illustration:", "illustration by",
        "graphic:", "graphic by", "file photo", "file photo:", "file -", "file image", "file picture", "caption:", "credit:", "credits:", "video:",
        "video by", "video courtesy", "screenshot:", "screengrab", "gallery credit", "courtesy of", "handout photo", "handout via", "map:", "chart:",
        "cartoon by", "source: getty", "via getty", "in this photo", "in this image", "in this file photo", "in this handout",
        "representational image", "representative image", "image caption", "media caption", "image copyright", "this undated", "this file photo",
        "this combination",
        "this image", "this photo", "undated photo", "a file photo", "open this photo", "submitted photo", "contributed photo", "staff photo",
        "provided photo", "supplied photo");

    /// <summary>Labels right above a caption.</summary>
    public static readonly PhraseSet Leads = new(
        "image caption", "media caption", "view image in fullscreen", "enlarge image", "enlarge this image", "open image modal", "open image in gallery",
        "open this photo in gallery");

    /// <summary>Labels right below the credit of a picture.</summary>
    public static readonly PhraseSet Trails = new("hide caption", "toggle caption");

    /// <summary>Labels above a picture: a line after them that is not a sentence is its caption.</summary>
    public static readonly PhraseSet GalleryLeads = new(
        "view gallery", "view photos", "view slideshow", "gallery", "image", "photo", "photos", "pictures", "watch", "video", "videos");

    /// <summary>Agencies and sites that end a credit or form one with a slash, in addition to <see cref="Libraries"/>.</summary>
    public static readonly PhraseSet Agencies = new([
        .. NewsAgencies.WithPictures.Phrases, "getty", "epa", "corbis", "flickr", "usa today sports", "imagn images", "imago", "instagram", "twitter",
        "facebook", "file", "invision", "handout", "via ap", "via reuters", "via afp", "via getty images"]);

    /// <summary>Names that indicate a picture even without a slash.</summary>
    public static readonly PhraseSet Libraries = new([.. PictureLibraries.Names.Phrases, "courtesy photo", "file photo"]);

    /// <summary>All possible sources of a picture, including the names of newspapers: a credit with a separator contains one of them.</summary>
    public static readonly PhraseSet Sources = PhraseSet.OfAll(Agencies, Libraries, NewsAgencies.Names, BylineWords.Papers);

    /// <summary>Phrases that, anywhere in a short line without a period, make it a caption.</summary>
    public static readonly PhraseSet Anywhere = new(
        "getty images", "via getty", "ap photo", "afp photo", "reuters photo", "photo by", "photo courtesy", "photo credit", "image by",
        "courtesy photo", "file photo", "pool photo", "via ap", "via reuters", "via afp", "photograph by", "image credit", "picture:", "photo:",
        "photograph:", "credit:", "illustration by", "on unsplash");

    /// <summary>Phrases that occur only below a picture: who is who in it, and when it was taken.</summary>
    public static readonly PhraseSet Shown = new(
        "(left)", "(right)", "(center)", "(centre)", "(pictured)", "(pictured left)", "(pictured right)", "second from left", "second from right",
        "third from left", "third from right", "from left:", "pictured above", "pictured left", "pictured right",
        "in this picture taken", "in this picture obtained", "in this picture provided", "in this photo taken", "in this photo provided",
        "in this photo illustration", "in this photograph taken", "in this handout", "in this file photo", "in this file picture", "in this file image",
        "in this undated", "in this combination", "in this still image", "in this screengrab", "in this aerial", "in this frame grab", "in this image taken",
        "in this image provided", "in this image from", "in this image made", "in this courtroom sketch", "in this video grab");

    /// <summary>Authorities that release pictures, as British newspapers credit them (<c>Kent Police</c>).</summary>
    public static readonly PhraseSet Authorities = new(
        "police", "police department", "constabulary", "sheriff's office", "sheriff's department", "fire department", "fire and rescue", "fire & rescue",
        "fire and rescue service");
}
