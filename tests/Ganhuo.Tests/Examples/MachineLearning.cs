namespace Ganhuo.Tests.Examples.MachineLearning;

// Stand-ins with the shape of Microsoft.ML 4.0, which is not to be had where this is built: the example must compile.
public interface ITransformer;

public sealed class MLContext
{
    public ModelOperationsCatalog Model { get; } = new();
}

public sealed class ModelOperationsCatalog
{
    public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer)
        where TSrc : class
        where TDst : class, new() => new(((IPredictor<TSrc, TDst>)transformer).Predict);
}

public sealed class PredictionEngine<TSrc, TDst>(Func<TSrc, TDst> predict)
{
    public TDst Predict(TSrc example) => predict(example);
}

public interface IPredictor<in TSrc, out TDst> : ITransformer
{
    TDst Predict(TSrc example);
}
