using Lumbar.Motion.Laws;

namespace Lumbar.Motion.Tests;

/// <summary>Every declared motion can be done by a body: LAWS of the figure, in every frame.</summary>
public class MotionLawTests
{
    public static TheoryData<string> Ids => Motions.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_motion_keeps_every_law_in_every_frame(string id) =>
        MotionLaws.Check(Motions.Of(id)).Select(static problem => problem.ToString()).ShouldBeEmpty();
}
