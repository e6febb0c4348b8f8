namespace Ganhuo.Training.Evaluating;

/// <summary>One row of a reliability table: of the answers this sure, how sure they were on average and how many were right.</summary>
internal readonly record struct CalibrationBin(double From, double To, int Count, double Confidence, double Accuracy);
