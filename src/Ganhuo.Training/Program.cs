using Ganhuo.Training.Evaluating;

// One command a job; each is a folder beside this file.
return args switch
{
    ["evaluate", .. var rest] => EvaluateCommand.Run(rest, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run --project src/Ganhuo.Training -- evaluate GOLD [PART] [--errors]");
    return 2;
}
