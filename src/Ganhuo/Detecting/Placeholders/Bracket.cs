namespace Ganhuo.Detecting.Placeholders;

/// <summary>A bracket that stands for something missing; empty where it does not.</summary>
/// <param name="Start">Where it begins, within the paragraph.</param>
/// <param name="End">After its closing mark.</param>
/// <param name="Form">A field, or the year of a document number.</param>
/// <param name="Slot">What its own words say belongs there, or null.</param>
/// <param name="HasMark">Whether signs of a mask stand in it.</param>
/// <param name="Instructs">Whether its words say what to do, so that those around it do not say what is missing.</param>
/// <param name="Fills">Whether its words stand for a figure that the noun before it wants.</param>
internal readonly record struct Bracket(int Start, int End, PlaceholderForm Form, PlaceholderSlot? Slot, bool HasMark,
    bool Instructs = false, bool Fills = false);
