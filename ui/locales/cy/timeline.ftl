# Lleoliadau fel barrau dros fisoedd.
timeline = Llinell amser
timeline-of-placements = Llinell amser lleoliadau
timeline-views = Ffyrdd o edrych ar leoliadau
timeline-list = Rhestr
timeline-group = Grwpio yn ôl
timeline-group-none = Dim grŵp
timeline-group-employer = Cyflogwr
timeline-group-host = Sefydliad lletyol
timeline-group-person = Person ar secondiad
timeline-no-host = Dim sefydliad lletyol eto
timeline-span = Misoedd a ddangosir
timeline-months = Pa fisoedd
timeline-earlier = Cynharach
timeline-later = Diweddarach
timeline-shown = { $from } i { $to }
timeline-what = { $what }: { $when }
timeline-between = { $employer } → { $hosts }
timeline-legend = Ystyr y patrymau a’r marciau
timeline-review = Adolygiad
timeline-meeting = Cyfarfod am y dychweliad
timeline-report = Adroddiad
timeline-objective = Amcan
timeline-none = Nid oes lleoliad yn y misoedd hyn
timeline-none-words = Gall fod rhai mewn misoedd eraill, neu gyda hidlwyr eraill.
timeline-nearest = Mynd i’r lleoliad agosaf

timeline-span-half-year = Chwe mis
timeline-span-year = Blwyddyn
timeline-span-two-years = Dwy flynedd

timeline-stretch-days = Diwrnodau y cytunwyd arnynt
timeline-stretch-extension = Estyniad
timeline-stretch-paused = Wedi’i oedi
timeline-stretch-leave = Absenoldeb
timeline-stretch-overlap = Lleoliad arall i’r person
timeline-stretch-no-backfill = Neb yn y swydd a adewir

milepost-report = Adroddiad
milepost-objective = Amcan

# Ar bapur.
timeline-count = { $count ->
    [one] un lleoliad
   *[other] { $count } lleoliad
}
paper-placements = Yn y misoedd hyn
paper-employer-and-host = Cyflogwr a sefydliad lletyol
list-timeline = llinell amser lleoliadau
