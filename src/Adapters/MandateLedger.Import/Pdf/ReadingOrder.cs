namespace MandateLedger.Import.Pdf;

/// <summary>
/// Puts the letters of a row, which come as they stand on the page, into the order in which they are read: words that
/// run against the row are turned in their place, and so are numbers among words that run from right to left.
/// </summary>
internal sealed class ReadingOrder
{
    // In parts of the size of the letters.
    private const float WordGap = 0.18f;
    private const float PieceGap = 1.25f;
    private static readonly Comparer<Glyph> ByPlace = Comparer<Glyph>.Create(static (one, other) => PlaceOf(one).CompareTo(PlaceOf(other)));
    private readonly List<Glyph> row;
    private readonly bool isRightToLeft;
    private readonly bool[] turned;
    private bool isDoubtful;

    private ReadingOrder(List<Glyph> row, PageOrder order)
    {
        this.row = row;
        isRightToLeft = order == PageOrder.RightToLeft;
        turned = new bool[row.Count];
    }

    /// <summary>Orders the row; true where the order cannot be told for certain.</summary>
    public static bool Arrange(List<Glyph> row, PageOrder order)
    {
        var reading = new ReadingOrder(row, order);
        row.Sort(ByPlace);
        for (int from = 0, until; from < row.Count; from = until)
        {
            until = from + 1;
            while (until < row.Count && reading.GapBefore(until) <= PieceGap)
            {
                until++;
            }

            reading.ArrangePiece(from, until);
        }

        reading.SettleSigns();
        return reading.isDoubtful;
    }

    private void ArrangePiece(int from, int until)
    {
        var (own, other) = isRightToLeft ? (LetterKind.RightToLeft, LetterKind.LeftToRight) : (LetterKind.LeftToRight, LetterKind.RightToLeft);
        var (ofOwn, ofOther) = (Count(own, from, until), Count(other, from, until));
        isDoubtful |= ofOwn > 0 && ofOther > ofOwn;
        if (ofOwn == 0 && (isRightToLeft ? IsClosing(row[from].Words) && !IsClosing(row[until - 1].Words) : ofOther > 0))
        {
            Turn(from, until);
            Array.Fill(turned, true, from, until - from);
        }
        else if (ofOther > 0)
        {
            TurnOthers(own, other, from, until);
        }

        TurnNumbers(from, until);
        NameBrackets(from, until);
    }

    // Words that run against the row reach from the first such letter to the last one before a letter of the row's own.
    private void TurnOthers(LetterKind own, LetterKind other, int from, int until)
    {
        for (int start = from, end; start < until; start = end + 1)
        {
            end = start;
            while (end < until && KindOf(end) != own)
            {
                end++;
            }

            var (first, last) = (IndexOf(other, start, end), LastIndexOf(other, start, end));
            if (first < end)
            {
                TurnStretch(first, last, start, end);
            }
        }
    }

    // Numbers belong to Latin words beside them; beside Arabic words at the edge of a stretch they may belong to either side.
    private void TurnStretch(int first, int last, int start, int end)
    {
        var (before, after) = (FarthestDigit(first, start, -1), FarthestDigit(last, end - 1, 1));
        isDoubtful |= (before < first && IsParted(before, first)) || (after > last && IsParted(last, after));
        if (isRightToLeft)
        {
            (first, last) = WithBrackets(before, after, start, end);
            first = first > start && row[first - 1].Words == "/" && !IsBlankBetween(first - 1) ? first - 1 : first;
        }

        Turn(first, last + 1);
        Array.Fill(turned, true, first, last + 1 - first);
    }

    // Digits beyond a bracket that holds the words do not belong to them.
    private int FarthestDigit(int words, int edge, int step)
    {
        var digit = words;
        for (var index = words; index != edge;)
        {
            index += step;
            if (IsBracket(index) && !IsBlankBetween(Math.Min(index, index - step)) && (index == edge || IsBlankBetween(Math.Min(index, index + step))))
            {
                break;
            }

            digit = KindOf(index) == LetterKind.Digit ? index : digit;
        }

        return digit;
    }

    // A bracket that stands beside the words belongs to them where its other half is among them.
    private (int First, int Last) WithBrackets(int first, int last, int start, int end)
    {
        var open = 0;
        for (var index = last; index >= first; index--)
        {
            open += !IsBracket(index) ? 0 : Opens(index, IsBlankBetween(index), IsBlankBetween(index - 1), isMirrored: false) ? 1 : -1;
        }

        return (open > 0 && first > start && IsBracket(first - 1) ? first - 1 : first, open < 0 && last + 1 < end && IsBracket(last + 1) ? last + 1 : last);
    }

    // The sign for hundredths is read after its number, on whichever side of it it stands.
    private void TurnNumbers(int from, int until)
    {
        for (int start = from, end; start < until; start = end)
        {
            end = start + 1;
            var isPercent = end < until && KindOf(start) == LetterKind.Percent && KindOf(end) == LetterKind.Digit;
            if (!IsTurnable(start) || !(isPercent || KindOf(start) == LetterKind.Digit))
            {
                continue;
            }

            while (end < until && IsTurnable(end) && GoesOn(end, until))
            {
                end++;
            }

            isDoubtful |= end + 1 < until && row[end].Words is "-" or "–" && KindOf(end + 1) == LetterKind.Digit;
            Turn(start, end);
        }
    }

    private bool GoesOn(int index, int until) =>
        GapBefore(index) <= WordGap && row[index].Style.HasFlag(GlyphStyle.Raised) == row[index - 1].Style.HasFlag(GlyphStyle.Raised)
        && (KindOf(index) == LetterKind.Digit
            || (KindOf(index) == LetterKind.Joiner && index + 1 < until && KindOf(index - 1) == LetterKind.Digit && KindOf(index + 1) == LetterKind.Digit && GapBefore(index + 1) <= WordGap));

    // Which half of a pair a bracket is, is told by its place: the name may be that of the half that is drawn, or of the
    // half that is meant, or of whichever of them the file used first.
    private void NameBrackets(int from, int until)
    {
        for (var index = from; index < until; index++)
        {
            if (IsBracket(index))
            {
                var opens = Opens(index, index == from || IsBlankBetween(index - 1), index + 1 == until || IsBlankBetween(index) || IsClosing(row[index + 1].Words), IsTurnable(index));
                row[index] = row[index] with { Words = BracketsLike(row[index].Words)[opens ? 0 : 1].ToString() };
            }
        }
    }

    private bool Opens(int index, bool isFirst, bool isLast, bool isMirrored) =>
        isFirst != isLast ? isFirst : row[index].Words[0] == BracketsLike(row[index].Words)[isMirrored ? 1 : 0];

    private bool IsBracket(int index) => row[index].Words is "(" or ")" or "[" or "]" or "{" or "}";

    private static string BracketsLike(string bracket) => bracket is "(" or ")" ? "()" : bracket is "[" or "]" ? "[]" : "{}";

    // True where numbers run against the letters around them.
    private bool IsTurnable(int index) => turned[index] != isRightToLeft;

    private void Turn(int from, int until)
    {
        var (left, right) = (float.MaxValue, float.MinValue);
        for (var index = from; index < until; index++)
        {
            (left, right) = (Math.Min(left, row[index].Left), Math.Max(right, row[index].Right));
        }

        for (var index = from; index < until; index++)
        {
            row[index] = row[index] with { Left = left + right - row[index].Right, Right = left + right - row[index].Left };
        }

        row.Sort(from, until - from, ByPlace);
    }

    // A vowel sign follows the letter that it stands over, and takes no place of its own.
    private static float PlaceOf(Glyph glyph) => VowelSigns.Is(glyph) ? (glyph.Left + glyph.Right) / 2 - 0.05f * glyph.Size : glyph.Left;

    private void SettleSigns()
    {
        for (var index = 1; index < row.Count; index++)
        {
            if (VowelSigns.Is(row[index]))
            {
                row[index] = row[index] with { Left = row[index - 1].Right, Right = row[index - 1].Right };
            }
        }
    }

    private float GapBefore(int index) => (row[index].Left - row[index - 1].Right) / Math.Max(row[index].Size, row[index - 1].Size);

    private bool IsBlankBetween(int index) => row[index].IsSpace || row[index + 1].IsSpace || GapBefore(index + 1) > WordGap;

    private bool IsParted(int from, int until) => Enumerable.Range(from, until - from).All(index => IsBlankBetween(index) || KindOf(index) == LetterKind.Digit);

    private static bool IsClosing(string words) => words is "." or "," or ";" or ":" or ")" or "]" or "\u060C" or "\u061B";

    private LetterKind KindOf(int index) => LetterKinds.Of(row[index]);

    private int Count(LetterKind kind, int from, int until)
    {
        var count = 0;
        for (var index = from; index < until; index++)
        {
            count += KindOf(index) == kind ? 1 : 0;
        }

        return count;
    }

    private int IndexOf(LetterKind kind, int from, int until)
    {
        var index = row.FindIndex(from, until - from, glyph => LetterKinds.Of(glyph) == kind);
        return index < 0 ? until : index;
    }

    private int LastIndexOf(LetterKind kind, int from, int until)
    {
        var index = until - 1;
        while (index >= from && KindOf(index) != kind)
        {
            index--;
        }

        return index;
    }
}
