using Ganhuo.Benchmarks.Peers;

return Arguments.Parse(args) is { } arguments ? Comparison.Run(arguments) : Arguments.Usage();
