using System;

namespace Dataset.Tool;

/// <summary>A command cannot do what it was asked to; the message is for the user, as a sentence.</summary>
internal sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
