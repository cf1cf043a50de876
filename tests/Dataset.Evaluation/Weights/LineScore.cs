namespace Dataset.Evaluation.Weights;

/// <summary>The numbers of story lines that were found, of other lines that were found, and of story lines that were not found.</summary>
internal struct LineScore
{
    public int Found;
    public int Surplus;
    public int Missed;

    public readonly double F1 => Found == 0 ? 0 : 2d * Found / ((2d * Found) + Surplus + Missed);
}
