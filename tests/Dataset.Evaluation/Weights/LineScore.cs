namespace Dataset.Evaluation.Weights;

/// <summary>How many lines are the story's and found, found though not the story's, and the story's but not found.</summary>
internal struct LineScore
{
    public int Found;
    public int Surplus;
    public int Missed;

    public readonly double F1 => Found == 0 ? 0 : 2d * Found / ((2d * Found) + Surplus + Missed);
}
