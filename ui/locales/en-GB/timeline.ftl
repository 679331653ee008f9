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
list-calendar = calendar of placements

calendar-begins = { $name }: placement begins
calendar-ends = { $name }: last day of the placement
calendar-paused = { $name }: placement paused
calendar-paused-since = { $name }: placement paused from this day
calendar-start-review = Review at the start
calendar-mid-review = Review half way
calendar-return-meeting = Meeting about the return
calendar-end-review = Review at the end
calendar-after-return = Review after the return
calendar-report = Report
calendar-objective = Objective
calendar-accept-by = { $name }: last day to accept the award
calendar-latest-start = { $name }: latest start of the award
calendar-award-ends = { $name }: last day of the award
calendar-panel = Panel: { $name }

calendar-part-placements = First and last days of placements
calendar-part-reviews = Reviews, and meetings about the return
calendar-part-reports = Reports due
calendar-part-objectives = Objectives by their days
calendar-part-awards = Awards: accept by, latest start, last day
calendar-part-panels = Days of panels
calendar-save = Calendar file
calendar-save-now = Save the calendar file
calendar-save-words = Opens in Outlook, Google Calendar, Apple Calendar and others. A file of a later day puts right what an earlier one said.
calendar-which = What it holds
calendar-placements-words = Of placements, those that the filters leave in.

timeline-print = Print or save
timeline-print-now = Print
timeline-print-words = All placements of these months and filters, in this language, with the months at the head of each page.
timeline-paper = Paper
timeline-a4 = A4, lying down
timeline-a3 = A3, lying down
timeline-save-pdf = Save the PDF
