// One command a job: each is a file beside this one.
return args switch
{
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run --project src/Ganhuo.Training -- COMMAND");
    return 2;
}
