using BenchmarkDotNet.Running;
using Ganhuo.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(WordBenchmarks).Assembly).Run(args);
