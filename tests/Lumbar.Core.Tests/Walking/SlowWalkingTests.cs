using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

public class SlowWalkingTests
{
    [Theory]
    [InlineData(64, Irritability.Low, false, false)]
    [InlineData(65, Irritability.Low, false, true)]
    [InlineData(66, Irritability.Low, false, true)]
    [InlineData(40, Irritability.Moderate, false, true)]
    [InlineData(40, Irritability.High, false, true)]
    [InlineData(40, Irritability.Low, true, true)]
    [InlineData(null, Irritability.Low, false, true)]
    [InlineData(40, null, false, true)]
    public void Age_easily_stirred_pain_or_legs_make_it_slow_and_so_does_not_knowing(int? age, Irritability? irritability, bool legs, bool isSlow) =>
        SlowWalking.Is(age, irritability, legs, Walker.Rule.Slow).ShouldBe(isSlow);

    [Theory]
    [InlineData(LegSymptom.Back, false)]
    [InlineData(LegSymptom.Buttock, false)]
    [InlineData(LegSymptom.Thigh, true)]
    [InlineData(LegSymptom.BelowKnee, true)]
    [InlineData(null, true)]
    public void A_symptom_from_the_thigh_down_is_trouble_and_so_is_not_knowing(LegSymptom? leg, bool isTroubled) =>
        LowerLimb.IsTroubled(leg, [], Walker.Rule.LowerLimb).ShouldBe(isTroubled);

    [Theory]
    [InlineData("knee-problem", true)]
    [InlineData("hip-replacement", true)]
    [InlineData("wrist-problem", false)]
    public void Hip_and_knee_conditions_are_trouble(string condition, bool isTroubled) =>
        LowerLimb.IsTroubled(LegSymptom.None, [new ConditionId(condition)], Walker.Rule.LowerLimb).ShouldBe(isTroubled);
}
