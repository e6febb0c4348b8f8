using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>One slot of the dictionary's double array (see <see cref="DoubleArrayLayout"/>), as it stands in the file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct WordSlot
{
    /// <summary>Where the children of this node begin.</summary>
    internal int Base;

    /// <summary>The code of the character that leads here.</summary>
    internal ushort Label;

    /// <summary>Which frequency the word ending here has; 0 where none ends.</summary>
    internal ushort Weight;
}
