# The ranking of a call, and the lists that are exported of it.

ranking-flag-insufficient = Too few reviews
ranking-flag-below-threshold = Below the threshold
ranking-flag-wide-spread = Wide spread
ranking-flag-tied-across-line = Tied across the line

export-ranked-list = the ranked list
export-conflicts-register = the register of conflicts of interest

ranking-title = Ranking
ranking-rank = Rank
ranking-reference = Reference
ranking-bid = Bid
ranking-lead = Lead
ranking-asked = Asked for
ranking-score = Score
ranking-score-exact = Score, exact
ranking-median = Median
ranking-spread = Spread
ranking-reviews = Reviews that count
ranking-running-total = Running total
ranking-line = Funding line
ranking-above-line = above
ranking-below-line = below
ranking-flags = To look at
ranking-recommended = Recommended
ranking-decided = Decided

conflicts-title = Conflicts of interest
conflicts-reference = Reference
conflicts-bid = Bid
conflicts-member = Member
conflicts-home = Member’s organisations
conflicts-ground = Ground
conflicts-organisations = Organisations in common
conflicts-rivals = Rival bids
conflicts-declared = Declared
conflicts-state = State
conflicts-reason = Reason
conflicts-found-on = Found or declared on
