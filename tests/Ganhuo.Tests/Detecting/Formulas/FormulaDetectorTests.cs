using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Formulas;

public sealed class FormulaDetectorTests
{
    [Fact]
    public void The_longest_phrase_wins_and_kinds_are_told_apart()
    {
        var context = Staged.Context("坚决做到“两个维护”,推动各项工作落地见效。");
        Assert.Equal(
            [(FormulaKind.Required, "坚决做到“两个维护”"), (FormulaKind.Boilerplate, "推动各项工作落地见效")],
            context.Formulas.Select(f => (f.Kind, f.Entry)));
    }

    [Fact]
    public void A_text_without_fixed_phrases_has_none() =>
        Assert.Empty(Staged.Context("老人要绕过菜场才能上车。").Formulas);
}
