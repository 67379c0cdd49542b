using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>Decides which rows of the contraindication matrix apply. A row applies also when it is only not known whether it does.</summary>
public static class ApplyingRows
{
    /// <summary>The rows that apply to a person, in the order of the matrix.</summary>
    public static ValueList<Contraindication> Of(ValueList<Contraindication> rows, IFacts facts) =>
        rows.Where(row => row.When.For(facts) != Truth.No).ToValueList();
}
