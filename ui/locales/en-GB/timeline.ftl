# Placements as bars over months.
timeline = Timeline
timeline-of-placements = Timeline of placements
timeline-views = Ways of looking at placements
timeline-list = List
timeline-group = Group by
timeline-group-none = No group
timeline-group-employer = Employer
timeline-group-host = Host
timeline-group-person = Person seconded
timeline-no-host = No host yet
timeline-span = Months shown
timeline-months = Which months
timeline-earlier = Earlier
timeline-later = Later
timeline-shown = { $from } to { $to }
timeline-what = { $what }: { $when }
timeline-between = { $employer } → { $hosts }
timeline-legend = What the patterns and marks mean
timeline-review = Review
timeline-meeting = Meeting about the return
timeline-report = Report
timeline-objective = Objective
timeline-none = No placement falls in these months
timeline-none-words = Other months, or other filters, may have some.
timeline-nearest = Go to the nearest placement

timeline-span-half-year = Six months
timeline-span-year = A year
timeline-span-two-years = Two years

timeline-stretch-days = Days agreed
timeline-stretch-extension = Extension
timeline-stretch-paused = Paused
timeline-stretch-leave = Leave
timeline-stretch-overlap = Another placement of the person
timeline-stretch-no-backfill = Nobody in the post left behind

milepost-report = Report
milepost-objective = Objective

# On paper.
timeline-count = { $count ->
    [one] one placement
   *[other] { $count } placements
}
paper-placements = In these months
paper-employer-and-host = Employer and host
list-timeline = timeline of placements
