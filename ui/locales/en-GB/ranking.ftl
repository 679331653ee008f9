# The ranking of a call, and the lists that are exported of it.

export-ranked-list = the ranked list
export-conflicts-register = the register of conflicts of interest

ranking-title = Ranked list
ranking-reference = Reference
ranking-bid = Bid
ranking-lead = Lead
ranking-score-exact = Score, exact
ranking-reviews = Reviews that count
ranking-running-total = Running total
ranking-line = Funding line
ranking-above-line = Above the line
ranking-below-line = Below the line
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
