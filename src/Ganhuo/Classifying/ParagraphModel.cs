using System.Collections.Immutable;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Classifying;

/// <summary>
/// What <c>ganhuo train</c> learned from an organisation's labelled paragraphs: roles, the unified dimensions, or
/// dimensions of its own. Immutable and thread-safe.
/// </summary>
public sealed class ParagraphModel
{
    internal ParagraphModel(LinearModel? roles, LinearModel? dimensions, string training, int paragraphs, string knowledge)
    {
        (Roles, Dimensions) = (roles, dimensions);
        (Training, Paragraphs, Knowledge) = (training, paragraphs, knowledge);
        HasOwnDimensions = dimensions is not null && !dimensions.Labels.SequenceEqual(Vocabulary.DimensionKeys);
    }

    /// <summary>The roles it tells apart, all six; empty where it learned none.</summary>
    public ImmutableArray<string> RoleLabels => Roles?.Labels ?? [];

    /// <summary>The dimensions it tells apart: the unified keys, or the labels as they were trained; empty where it learned none.</summary>
    public ImmutableArray<string> DimensionLabels => Dimensions?.Labels ?? [];

    /// <summary>Whether its dimensions are an organisation's own rather than the unified ones.</summary>
    public bool HasOwnDimensions { get; }

    /// <summary>SHA-256, in hex, of the labelled paragraphs it was trained on.</summary>
    public string Training { get; }

    /// <summary>How many labelled paragraphs it was trained on.</summary>
    public int Paragraphs { get; }

    /// <summary>The knowledge it was trained beside, as <c>ToolIdentity.Knowledge</c> had it.</summary>
    public string Knowledge { get; }

    internal LinearModel? Roles { get; }

    internal LinearModel? Dimensions { get; }

    /// <summary>Reads a model file.</summary>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="stream">The file from its beginning.</param>
    /// <exception cref="InvalidDataException">
    /// It is no model, damaged or cut short, or of another version; the message names the file and the reason.
    /// </exception>
    public static ParagraphModel Read(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        return ParagraphModelFile.Read(name, stream);
    }

    /// <summary>Writes the model file; equal models are equal bytes.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ParagraphModelFile.Write(this, stream);
    }
}
