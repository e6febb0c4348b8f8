using Ganhuo.Benchmarks.Peers;

// The empty program of the start race: nothing is measured but the runtime.
if (args is ["nothing"]) return 0;
return Arguments.Parse(args) is { } arguments ? Comparison.Run(arguments) : Arguments.Usage();
