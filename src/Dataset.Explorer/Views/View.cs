using Dataset.Explorer.Html;

namespace Dataset.Explorer.Views;

/// <summary>A view of the corpus that the navigation links to: a section of the page. The script shows one section at a time.</summary>
internal abstract class View(PageContext context)
{
    /// <summary>The id of the section.</summary>
    public abstract string Id { get; }

    /// <summary>The heading, which is also the text in the navigation.</summary>
    public abstract string Title { get; }

    /// <summary>Whether the view has no content.</summary>
    public virtual bool IsEmpty => false;

    /// <summary>Whether the view requires the script.</summary>
    public virtual bool NeedsScript => false;

    /// <summary>Whether the script of a large page creates the content when it is first shown.</summary>
    public virtual bool CanWait => false;

    protected PageContext Context { get; } = context;

    protected Corpus Corpus => Context.Corpus;

    /// <summary>Writes the section, and the sections that belong to it but are shown separately.</summary>
    public void Write(MarkupWriter html)
    {
        html.Start("section").Class(NeedsScript ? "page scripted" : "page").Attribute("id", Id).Attribute("aria-labelledby", Id + "-title");
        html.Start("h2").Attribute("id", Id + "-title").Text(Title).End().Line();
        if (CanWait)
        {
            Deferred.Write(html, Context, WriteContent);
        }
        else
        {
            WriteContent(html);
        }

        html.End().Line();
        WriteDetails(html);
    }

    /// <summary>Writes the content below the heading.</summary>
    protected abstract void WriteContent(HtmlWriter html);

    /// <summary>Writes the separate sections that this view links to.</summary>
    protected virtual void WriteDetails(MarkupWriter html)
    {
    }
}
