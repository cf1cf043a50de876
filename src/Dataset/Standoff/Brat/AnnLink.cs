namespace Dataset.Standoff.Brat;

/// <summary>A line of an <c>.ann</c> file about other lines: a relation, event, attribute, reference, note or equivalence.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">Its id, such as <c>R1</c>; <c>*</c> for an equivalence.</param>
/// <param name="Type">Its type.</param>
/// <param name="Arguments">The lines that it is about.</param>
/// <param name="Value">The text after the arguments: the value of an attribute, or the key of a reference.</param>
/// <param name="Text">The text after the second tab: the name of a reference, or the text of a note.</param>
internal sealed record AnnLink(int Line, string Id, string Type, AnnArgument[] Arguments, string Value, string Text);

/// <summary>An id that a line refers to, its role there, and its column from 1.</summary>
internal readonly record struct AnnArgument(string Role, string Id, int Column);
