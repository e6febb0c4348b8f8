namespace Ganhuo.Detecting.Evidences;

/// <summary>A number as it is written.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last, 余, 多 or 几 included.</param>
/// <param name="Arabic">Whether it begins with Arabic digits.</param>
/// <param name="Value">Its value; the lower bound where it is open (三十余).</param>
/// <param name="Bare">Whether it is nothing but one magnitude character (百, 千, 万), which counts nothing in idioms.</param>
internal readonly record struct Numeral(int Start, int End, bool Arabic, double Value, bool Bare);
