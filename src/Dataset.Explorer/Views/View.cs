using Dataset.Explorer.Html;

namespace Dataset.Explorer.Views;

/// <summary>A view of the corpus that the navigation leads to: a section of the page, of which the script shows one at a time.</summary>
internal abstract class View(PageContext context)
{
    /// <summary>The id of the section.</summary>
    public abstract string Id { get; }

    /// <summary>The heading, and the word in the navigation.</summary>
    public abstract string Title { get; }

    /// <summary>Whether there is anything to show.</summary>
    public virtual bool IsEmpty => false;

    /// <summary>Whether it does nothing without the script.</summary>
    public virtual bool NeedsScript => false;

    /// <summary>Whether a large page makes the content when it is first shown.</summary>
    public virtual bool CanWait => false;

    protected PageContext Context { get; } = context;

    protected Corpus Corpus => Context.Corpus;

    /// <summary>Writes the section, and what belongs to it and is shown by itself.</summary>
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

    /// <summary>Writes what stands below the heading.</summary>
    protected abstract void WriteContent(HtmlWriter html);

    /// <summary>Writes sections of their own that this view leads to.</summary>
    protected virtual void WriteDetails(MarkupWriter html)
    {
    }
}
