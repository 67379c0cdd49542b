using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>Applies the contraindication matrix (rules.md section 2). Rows add up; a row also applies when it is not known whether it does.</summary>
public static class Contraindications
{
    private static readonly EquipmentId Bed = new("bed");

    /// <summary>Every applying row that rules an exercise out.</summary>
    public static IEnumerable<Reason> Against(Exercise exercise, ValueList<Contraindication> applying, PersonPicture person, bool isPrescribed) => applying
        .Where(row => !(row.SparesPrescribed && isPrescribed) && row.Excludes.Any(match => match.Fits(exercise) && !IsSpared(exercise, row, match, person)))
        .Select(row => new Reason(row.Id, row.Source, []));

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
