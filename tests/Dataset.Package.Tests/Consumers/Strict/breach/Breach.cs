using System.Collections.Generic;
using System.Text;

namespace Strict;

// One violation for each of the analyzers; the empty statement is the one for Sonar.
public static class Breach
{
    public static List<string> Split(string text)
    {
        ;
        return text == "" ? new List<string>() : new List<string>(text.ToLower().Split(','));
    }
}
