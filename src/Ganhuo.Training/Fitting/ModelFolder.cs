using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>The folder of the models that are shipped: each in a file of its name.</summary>
internal static class ModelFolder
{
    /// <summary>Writes a model, over the one of its name; the folder is made where it is not there.</summary>
    public static void Write(string folder, string name, LinearModel model)
    {
        Directory.CreateDirectory(folder);
        using var file = File.Create(Path.Combine(folder, name + ".bin"));
        LinearModelFile.Write(model, file);
    }
}
