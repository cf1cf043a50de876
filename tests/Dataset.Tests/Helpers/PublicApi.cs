using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dataset.Tests.Helpers;

/// <summary>Prints what an assembly shows to others, in an order that does not depend on the compiler: a text to read and to compare.</summary>
public static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(PrintHead(type)).Append('\n');
            foreach (var (_, member) in GetMembers(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string PrintHead(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (IsReadOnly(type) ? "readonly struct" : "struct")
            : type.IsAbstract && type.IsSealed ? "static class"
            : (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (type.GetMethod("<Clone>$") is null ? "class" : "record");
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = new[] { type.BaseType }.OfType<Type>()
            .Where(t => t != typeof(object) && t != typeof(ValueType) && t != typeof(Enum))
            .Concat(type.GetInterfaces().Except(inherited).Where(t => t.IsPublic).OrderBy(Name, StringComparer.Ordinal))
            .Select(Name)
            .ToArray();
        return kind + " " + Name(type) + (bases.Length == 0 || type.IsEnum ? "" : " : " + string.Join(", ", bases));
    }

    private static IEnumerable<(string Name, string Text)> GetMembers(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => ("", string.Create(CultureInfo.InvariantCulture, $"{Enum.GetName(type, v)} = {v}")));
        }

        return type.GetConstructors(Declared).Where(IsShown).Select(c => ("", $"{Access(c)}{Stem(type)}({Parameters(c)})"))
            .Concat(type.GetFields(Declared).Where(f => f.IsPublic).Select(f => (f.Name, $"field {Name(f.FieldType)} {f.Name}")))
            .Concat(type.GetProperties(Declared).Where(p => p.Name != "EqualityContract" && p.GetAccessors(nonPublic: true).Any(IsShown)).Select(p => (p.Name, Print(p))))
            .Concat(type.GetMethods(Declared).Where(m => IsShown(m) && !IsAccessor(m)).Select(m => (m.Name, Print(m))))
            .OrderBy(m => m.Item1, StringComparer.Ordinal).ThenBy(m => m.Item2, StringComparer.Ordinal);
    }

    private static string Print(PropertyInfo property)
    {
        var context = new NullabilityInfoContext();
        var getter = property.GetMethod!;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Print))}]";
        var setter = property.SetMethod is { } set && IsShown(set)
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        return $"{Access(getter)}{Modifiers(getter)}{Name(context.Create(property))} {name} {{ get;{setter} }}";
    }

    private static string Print(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? "<" + string.Join(", ", method.GetGenericArguments().Select(t => t.Name)) + ">" : "";
        return $"{Access(method)}{Modifiers(method)}{Name(new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Print(ParameterInfo parameter)
    {
        var passing = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var value = !parameter.HasDefaultValue ? ""
            : " = " + (parameter.DefaultValue switch
            {
                null => parameter.ParameterType.IsValueType ? "default" : "null",
                string s => $"\"{s}\"",
                var other => Convert.ToString(other, CultureInfo.InvariantCulture),
            });
        return $"{passing}{Name(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Print));

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : method.GetBaseDefinition() != method ? (method.IsFinal ? "sealed override " : "override ")
        : method.IsVirtual && !method.IsFinal ? "virtual "
        : "";

    // What others can call: no internals, none of the explicit implementations and of what the compiler adds to records.
    private static bool IsShown(MethodBase method) =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('<', StringComparison.Ordinal)
        && (IsAccessor(method) || !method.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static bool IsAccessor(MethodBase method) =>
        method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal));

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = info.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsArray)
        {
            return (info.ElementType is { } element ? Name(element) : Name(type.GetElementType()!)) + "[]" + mark;
        }

        return type.IsGenericType && Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length > 0
            ? Stem(type) + "<" + string.Join(", ", info.GenericTypeArguments.Select(Name)) + ">" + mark
            : Name(type) + mark;
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? Stem(type.DeclaringType!) + "." : "";
        var arguments = type.GetGenericArguments();
        return outer + (Keyword(type) ?? Stem(type)) + (arguments.Length == 0 ? "" : "<" + string.Join(", ", arguments.Select(Name)) + ">");
    }

    private static string Stem(Type type) => type.Name.Split('`')[0];

    private static string? Keyword(Type type) =>
        type == typeof(void) ? "void"
        : type == typeof(object) ? "object"
        : Type.GetTypeCode(type) switch
        {
            _ when type.IsEnum => null,
            TypeCode.String => "string",
            TypeCode.Int32 => "int",
            TypeCode.Boolean => "bool",
            TypeCode.Double => "double",
            TypeCode.Byte => "byte",
            TypeCode.Char => "char",
            _ => null,
        };
}
