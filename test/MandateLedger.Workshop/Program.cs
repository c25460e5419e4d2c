using MandateLedger.Workshop;

// The workshop is run by ./dev; it is no part of what users get.
return args switch
{
    ["score", .. var words] => Math.Max(Math.Max(Scorecard.Run(words), FormCard.Run(words)), TaskLearning.Score(words)),
    ["pema", .. var words] => TaskLearning.Score(words),
    ["form", .. var words] => FormCard.Run(words),
    ["try", .. var words] => Trial.Run(words),
    ["learn", .. var words] => TaskLearning.Run(words),
    ["facts", .. var words] => Math.Max(BundledFacts.Run(words), BundledActLines.Run(words)),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("The workshop knows score, form, try, learn and facts; ./dev alone lists all verbs.");
    return 2;
}
