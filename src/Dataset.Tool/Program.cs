using System;
using System.Text;
using Dataset.Tool;

// On Windows, piped output would otherwise use the code page of the console, which lacks most letters.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupt = new Interrupt();
return await CommandLine.RunAsync(args, Console.Out, Console.Error, interrupt.Token).ConfigureAwait(false);
