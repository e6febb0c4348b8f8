namespace Ganhuo.Text;

/// <summary>A place a person can find in an editor.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">UTF-16 column in the line, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
