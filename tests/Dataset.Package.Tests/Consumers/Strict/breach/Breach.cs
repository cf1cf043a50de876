using System.Collections.Generic;
using System.Text;

namespace Strict;

// TODO: one violation for each of the analyzers.
public static class Breach
{
    public static List<string> Split(string text) => text == "" ? new List<string>() : new List<string>(text.ToLower().Split(','));
}
