using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>Applies the contraindication matrix (rules.md section 2). Rows add up; a row also applies when it is not known whether it does.</summary>
public static class Contraindications
{
    private static readonly EquipmentId Bed = new("bed");

    /// <summary>Adds every applying row that rules an exercise out.</summary>
    internal static void AddAgainst(List<Reason> reasons, Exercise exercise, ValueList<Contraindication> applying, PersonPicture person, bool isPrescribed)
    {
        foreach (var row in applying)
        {
            if (!(row.SparesPrescribed && isPrescribed) && RulesOut(row, exercise, person))
            {
                reasons.Add(new Reason(row.Id, row.Source, []));
            }
        }
    }

    private static bool RulesOut(Contraindication row, Exercise exercise, PersonPicture person)
    {
        foreach (var match in row.Excludes)
        {
            if (match.Fits(exercise) && !IsSpared(exercise, row, match, person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Two exceptions, both named by their rows: a direction that was tested and eases keeps its own end of the range,
    /// and a bed will do for someone who cannot get down to the floor (C-21).
    /// </summary>
    private static bool IsSpared(Exercise exercise, Contraindication row, ExerciseMatch match, PersonPicture person)
    {
        if (match.Tag == Tag.Floor)
        {
            return exercise.AllowedOnBed && person.Preferences.Equipment.Contains(Bed);
        }

        return row.SparesTestedDirection
            && person.Direction is { IsTested: true, Eases: { } eases }
            && exercise.Moves(eases)
            && (match.Kind == ExerciseKind.Stretch || IsEndOf(eases, match.Tag));
    }

    private static bool IsEndOf(Direction direction, Tag? tag) =>
        (direction, tag) is (Direction.Extension, Tag.ExtEnd) or (Direction.Flexion, Tag.FlexEnd);
}
