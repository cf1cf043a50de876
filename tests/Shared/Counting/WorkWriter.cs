using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Dataset.Tests.Counting;

/// <summary>
/// Instruments an assembly: each method entry and each backward jump counts a step, each array its length, and each call that leaves the assembly the price in
/// <see cref="CallPrices"/>. The behavior of the code does not change.
/// </summary>
internal sealed class WorkWriter
{
    private readonly ModuleDefinition _module;
    private readonly FieldReference _steps;
    private readonly Dictionary<string, MethodReference> _charges;

    private WorkWriter(ModuleDefinition module)
    {
        _module = module;
        _steps = module.ImportReference(typeof(Work).GetField(nameof(Work.Steps)));
        _charges = typeof(Work).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(x => x.Name, x => module.ImportReference(x), StringComparer.Ordinal);
    }

    /// <summary>Returns the instrumented bytes of the assembly at <paramref name="path"/>.</summary>
    public static byte[] Instrument(string path)
    {
        using var module = ModuleDefinition.ReadModule(path);
        return Instrument(module);
    }

    /// <inheritdoc cref="Instrument(string)"/>
    public static byte[] Instrument(Stream assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return Instrument(module);
    }

    private static byte[] Instrument(ModuleDefinition module)
    {
        var writer = new WorkWriter(module);
        foreach (var method in module.GetTypes().SelectMany(x => x.Methods).Where(x => x.HasBody).ToList())
        {
            writer.Instrument(method.Body);
        }

        using var stream = new MemoryStream();
        module.Write(stream);
        return stream.ToArray();
    }

    private void Instrument(Mono.Cecil.Cil.MethodBody body)
    {
        var instructions = body.Instructions.ToList();
        var backward = instructions.Where(IsBackward).ToHashSet();
        body.SimplifyMacros();
        body.InitLocals = true;
        for (var i = 0; i < instructions.Count; i++)
        {
            var instruction = instructions[i];
            var hasPrefix = i > 0 && instructions[i - 1].OpCode.OpCodeType == OpCodeType.Prefix;
            if (backward.Contains(instruction))
            {
                Put(body, instruction, [.. Step(), Clone(instruction)]);
            }
            else if (instruction.OpCode == OpCodes.Newarr)
            {
                Put(body, instruction, [Instruction.Create(OpCodes.Dup), Charge(nameof(Work.Units)), Clone(instruction)]);
            }
            else if (!hasPrefix && instruction.Operand is MethodReference method && IsPriced(instruction.OpCode, method))
            {
                var priced = Price(body, method, Clone(instruction));
                if (priced.Count > 1)
                {
                    Put(body, instruction, priced);
                }
            }
        }

        Put(body, body.Instructions[0], [.. Step(), Clone(body.Instructions[0])]);
        body.OptimizeMacros();
    }

    // Jumps to the instruction, and blocks that begin at it, are redirected to the first of its replacements.
    private static void Put(Mono.Cecil.Cil.MethodBody body, Instruction old, List<Instruction> replacement)
    {
        old.OpCode = replacement[0].OpCode;
        old.Operand = replacement[0].Operand;
        var index = body.Instructions.IndexOf(old);
        for (var i = 1; i < replacement.Count; i++)
        {
            body.Instructions.Insert(index + i, replacement[i]);
        }
    }

    private static bool IsBackward(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => target.Offset <= instruction.Offset,
        Instruction[] targets => targets.Any(x => x.Offset <= instruction.Offset),
        _ => false,
    };

    // A base class constructor receives an object that is not initialized yet.
    private static bool IsPriced(OpCode code, MethodReference method) =>
        (code == OpCodes.Callvirt || code == OpCodes.Newobj || (code == OpCodes.Call && method.Name != ".ctor"))
        && method.DeclaringType is not ArrayType && method.DeclaringType.GetElementType().Scope is AssemblyNameReference;

    // A type reference does not say whether it is a value type; a signature does.
    private static bool IsValueType(TypeReference type) =>
        type.IsValueType || (type is not TypeSpecification && type.Resolve() is { IsValueType: true });

    private static Instruction Clone(Instruction instruction)
    {
        var clone = Instruction.Create(OpCodes.Nop);
        clone.OpCode = instruction.OpCode;
        clone.Operand = instruction.Operand;
        return clone;
    }

    private List<Instruction> Step() =>
        [Instruction.Create(OpCodes.Ldsfld, _steps), Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Conv_I8), Instruction.Create(OpCodes.Add),
            Instruction.Create(OpCodes.Stsfld, _steps)];

    private Instruction Charge(string name) => Instruction.Create(OpCodes.Call, _charges[name]);

    private Instruction Charge(string name, TypeReference argument)
    {
        var method = new GenericInstanceMethod(_charges[name]);
        method.GenericArguments.Add(argument);
        return Instruction.Create(OpCodes.Call, method);
    }

    private List<Instruction> Price(Mono.Cecil.Cil.MethodBody body, MethodReference method, Instruction call)
    {
        var element = method.GetElementMethod();
        var price = CallPrices.Of(
            element.DeclaringType.GetElementType().FullName, element.Name, $"({string.Join(",", element.Parameters.Select(x => x.ParameterType.FullName))})");
        if (price == CallPrice.Nothing)
        {
            return [];
        }

        if (price == CallPrice.Look)
        {
            return [Charge(nameof(Work.Look)), call];
        }

        var operands = element.Parameters.Select(x => Resolve(x.ParameterType, method)).ToList();
        var hasThis = element.HasThis && call.OpCode != OpCodes.Newobj;
        if (hasThis)
        {
            operands.Insert(0, IsValueType(method.DeclaringType) ? new ByReferenceType(method.DeclaringType) : method.DeclaringType);
        }

        var result = call.OpCode == OpCodes.Newobj ? method.DeclaringType : Resolve(element.ReturnType, method);
        var pricing = new CallPricing(this, body, operands, hasThis, result);
        return pricing.Write(price, call);
    }

    // Substitutes the arguments of a generic method or type.
    private static TypeReference Resolve(TypeReference type, MethodReference method) => type switch
    {
        GenericParameter { Type: GenericParameterType.Type } parameter => ((GenericInstanceType)method.DeclaringType).GenericArguments[parameter.Position],
        GenericParameter parameter => ((GenericInstanceMethod)method).GenericArguments[parameter.Position],
        ByReferenceType reference => new ByReferenceType(Resolve(reference.ElementType, method)),
        ArrayType array => new ArrayType(Resolve(array.ElementType, method), array.Rank),
        IModifierType modified => Resolve(modified.ElementType, method),
        GenericInstanceType generic => Resolve(generic, method),
        _ => type,
    };

    private static GenericInstanceType Resolve(GenericInstanceType generic, MethodReference method)
    {
        var resolved = new GenericInstanceType(generic.ElementType);
        foreach (var argument in generic.GenericArguments)
        {
            resolved.GenericArguments.Add(Resolve(argument, method));
        }

        return resolved;
    }

    /// <summary>Writes a call whose operands are stored, so they can be inspected before and after it.</summary>
    private sealed class CallPricing(WorkWriter writer, Mono.Cecil.Cil.MethodBody body, List<TypeReference> operands, bool hasThis, TypeReference result)
    {
        private readonly List<VariableDefinition> _kept = [];
        private readonly List<Instruction> _code = [];

        public List<Instruction> Write(CallPrice price, Instruction call)
        {
            if (price == CallPrice.Lazy)
            {
                return result is GenericInstanceType { ElementType.FullName: "System.Collections.Generic.IEnumerable`1" } sequence
                    ? [call, writer.Charge(nameof(Work.Counted), sequence.GenericArguments[0])]
                    : [];
            }

            foreach (var operand in operands)
            {
                body.Variables.Add(new VariableDefinition(operand));
                _kept.Add(body.Variables[^1]);
            }

            for (var i = _kept.Count - 1; i >= 0; i--)
            {
                _code.Add(Instruction.Create(OpCodes.Stloc, _kept[i]));
            }

            // Numbers are selected by their position.
            Before(price == CallPrice.LastNumber && operands[^1].FullName != "System.Int32" ? CallPrice.All : price);
            for (var i = 0; i < _kept.Count; i++)
            {
                _code.Add(Instruction.Create(OpCodes.Ldloc, _kept[i]));
                if (price == CallPrice.Parallel && operands[i].Name == "ParallelOptions")
                {
                    _code.Add(writer.Charge(nameof(Work.InTurn)));
                }
            }

            _code.Add(call);
            After(price);
            return _code;
        }

        private void Before(CallPrice price)
        {
            switch (price)
            {
                case CallPrice.All:
                case CallPrice.Arguments:
                case CallPrice.First:
                    var last = price == CallPrice.First ? 1 : _kept.Count;
                    for (var i = price == CallPrice.Arguments && hasThis ? 1 : 0; i < last; i++)
                    {
                        ChargeAll(_kept[i]);
                    }

                    break;
                case CallPrice.Text:
                    ChargeAll(_kept.First(x => x.VariableType.FullName == "System.String"));
                    break;
                case CallPrice.LastNumber:
                    _code.Add(Instruction.Create(OpCodes.Ldloc, _kept[^1]));
                    _code.Add(writer.Charge(nameof(Work.Units)));
                    break;
                case CallPrice.Same:
                case CallPrice.Shorter:
                    var texts = _kept.Where(x => x.VariableType is ArrayType || IsSpan(x.VariableType) || x.VariableType.FullName == "System.String")
                        .Take(2).ToList();
                    if (texts.Count == 2)
                    {
                        texts.ForEach(x => _code.AddRange(LengthOf(x)));
                        _code.Add(writer.Charge(price == CallPrice.Same ? nameof(Work.Same) : nameof(Work.Shorter)));
                    }

                    break;
                case CallPrice.Tail:
                    _code.AddRange(LengthOf(_kept[0]));
                    _code.Add(Instruction.Create(OpCodes.Ldloc, _kept[1]));
                    _code.Add(writer.Charge(nameof(Work.Tail)));
                    break;
                case CallPrice.Sort:
                    // A part of a list is specified by its start and count.
                    if (operands.Count > 2 && operands[2].FullName == "System.Int32")
                    {
                        _code.Add(Instruction.Create(OpCodes.Ldloc, _kept[2]));
                    }
                    else
                    {
                        _code.AddRange(LengthOf(_kept[0]));
                    }

                    _code.Add(writer.Charge(nameof(Work.Sorted)));
                    break;
                case CallPrice.Chunks:
                    _code.Add(Instruction.Create(OpCodes.Ldloc, _kept[0]));
                    _code.Add(Instruction.Create(OpCodes.Ldloc, _kept[1]));
                    _code.Add(writer.Charge(nameof(Work.Chunks)));
                    break;
            }
        }

        private void After(CallPrice price)
        {
            if (price is CallPrice.Found or CallPrice.FoundLast)
            {
                // The operands are the searched item, the start of the search, and the number of items to search.
                var numbers = _kept.Skip(2).Where(x => x.VariableType.FullName == "System.Int32").Select(x => Instruction.Create(OpCodes.Ldloc, x)).ToList();
                var isLast = price == CallPrice.FoundLast;
                _code.Add(Instruction.Create(OpCodes.Dup));
                _code.AddRange(numbers.Count < 2 ? LengthOf(_kept[0]) : isLast ? [numbers[1]]
                    : [Clone(numbers[0]), numbers[1], Instruction.Create(OpCodes.Add)]);
                _code.Add(numbers.Count > 0 ? numbers[0] : Instruction.Create(isLast ? OpCodes.Ldc_I4_M1 : OpCodes.Ldc_I4_0));
                _code.Add(writer.Charge(isLast ? nameof(Work.FoundLast) : nameof(Work.Found)));
            }
            else if (price is CallPrice.All or CallPrice.Result && HasLength(result))
            {
                var kept = new VariableDefinition(result);
                body.Variables.Add(kept);
                _code.Add(Instruction.Create(OpCodes.Stloc, kept));
                ChargeAll(kept);
                _code.Add(Instruction.Create(OpCodes.Ldloc, kept));
            }
        }

        private void ChargeAll(VariableDefinition kept)
        {
            if (LengthOf(kept) is { Count: > 0 } length)
            {
                _code.AddRange(length);
                _code.Add(writer.Charge(nameof(Work.Units)));
            }
        }

        private static bool HasLength(TypeReference type) => type is ArrayType || IsSpan(type)
            || (type is not (GenericParameter or ByReferenceType or PointerType) && type.FullName != "System.Void" && !type.IsPrimitive && !IsValueType(type));

        private static bool IsSpan(TypeReference type) =>
            type is GenericInstanceType { ElementType.FullName: "System.Span`1" or "System.ReadOnlySpan`1" };

        // Pushes the length of an operand on the stack, if it has a length.
        private List<Instruction> LengthOf(VariableDefinition kept)
        {
            var load = Instruction.Create(OpCodes.Ldloc, kept);
            return kept.VariableType switch
            {
                ByReferenceType { ElementType: ArrayType } => [load, Instruction.Create(OpCodes.Ldind_Ref), writer.Charge(nameof(Work.CountOf))],
                ByReferenceType { ElementType: GenericInstanceType element } when IsSpan(element) => [load, .. SpanLength(element)],
                GenericInstanceType span when IsSpan(span) => [Instruction.Create(OpCodes.Ldloca, kept), .. SpanLength(span)],
                { FullName: "System.String" } => [load, writer.Charge(nameof(Work.LengthOf))],
                var type when HasLength(type) => [load, writer.Charge(nameof(Work.CountOf))],
                _ => [],
            };
        }

        private static List<Instruction> SpanLength(GenericInstanceType span)
        {
            var int32 = span.Module.TypeSystem.Int32;
            return [Instruction.Create(OpCodes.Call, new MethodReference("get_Length", int32, span) { HasThis = true })];
        }
    }
}
