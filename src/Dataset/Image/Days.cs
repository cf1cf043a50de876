namespace Dataset.Image;

/// <summary>Days as <c>DateOnly.DayNumber</c>: 0 is 1 January of the year 1.</summary>
internal static class Days
{
    /// <summary>31 December 9999, the last day that a <c>DateOnly</c> has.</summary>
    public const int Last = 3_652_058;

    /// <summary>Returns the day if it is valid.</summary>
    public static int? Check(int? day) => day is < 0 or > Last ? throw BadSegment.Because("a day is out of range") : day;
}
