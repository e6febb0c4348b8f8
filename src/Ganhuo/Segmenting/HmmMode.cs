namespace Ganhuo.Segmenting;

/// <summary>Whether a hidden Markov model joins characters into words the dictionary lacks.</summary>
public enum HmmMode
{
    /// <summary>Runs of single characters are cut by the model.</summary>
    On,

    /// <summary>Only dictionary words; runs of Latin letters and digits stay whole.</summary>
    Off,
}
