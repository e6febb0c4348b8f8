using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Commands;

/// <summary><c>--model FILE</c>: what <c>ganhuo train</c> learned from an organisation's own labels.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model")
    {
        Description = "用自己的标注训练的模型 a model of your own labels (ganhuo train)",
    };

    /// <summary>The model, or null where none is named.</summary>
    /// <exception cref="UsageException">The file cannot be read, or is no model of this version.</exception>
    public static ParagraphModel? Load(string? path)
    {
        if (path is null) return null;
        try
        {
            using var stream = new BufferedStream(File.OpenRead(path));
            var model = ParagraphModel.Read(path, stream);
            if (model.Knowledge != ToolIdentity.Knowledge)
                Terminal.Say($"{path}: 训练时的知识库不同，建议重新训练 trained beside other knowledge; better train it again");
            return model;
        }
        catch (InvalidDataException e)
        {
            throw new UsageException(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: 无法读取 cannot be read ({e.Message})");
        }
    }
}
