using System.Globalization;
using System.Text;
using QRCoder;

namespace Lumbar.Web.Resume;

/// <summary>A code for cameras, as one path of a picture: every dark square, line by line.</summary>
public sealed record QrPicture(int Size, string Path)
{
    /// <summary>The picture of a text, with room for a fold or a stain.</summary>
    public static QrPicture Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            AddRow(path, code.ModuleMatrix[row], row);
        }

        return new QrPicture(code.ModuleMatrix.Count, path.ToString());
    }

    // Neighbouring dark squares are one bar, so that no hairline shows between them on paper.
    private static void AddRow(StringBuilder path, System.Collections.BitArray dark, int row)
    {
        for (var column = 0; column < dark.Count; column++)
        {
            var from = column;
            while (column < dark.Count && dark[column])
            {
                column++;
            }

            if (column > from)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{from} {row}h{column - from}v1h-{column - from}z");
            }
        }
    }
}
