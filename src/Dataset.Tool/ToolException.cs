using System;

namespace Dataset.Tool;

/// <summary>The exception that is thrown when a command cannot be completed. The message is a sentence for the user.</summary>
internal sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
