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
list-calendar = calendr lleoliadau

calendar-begins = { $name }: y lleoliad yn dechrau
calendar-ends = { $name }: diwrnod olaf y lleoliad
calendar-paused = { $name }: y lleoliad wedi’i oedi
calendar-paused-since = { $name }: y lleoliad wedi’i oedi o’r diwrnod hwn
calendar-start-review = Adolygiad ar y dechrau
calendar-mid-review = Adolygiad hanner ffordd
calendar-return-meeting = Cyfarfod am y dychweliad
calendar-end-review = Adolygiad ar y diwedd
calendar-after-return = Adolygiad ar ôl dychwelyd
calendar-report = Adroddiad
calendar-objective = Amcan
calendar-accept-by = { $name }: diwrnod olaf i dderbyn y dyfarniad
calendar-latest-start = { $name }: dyddiad dechrau hwyraf y dyfarniad
calendar-award-ends = { $name }: diwrnod olaf y dyfarniad
calendar-panel = Panel: { $name }

calendar-part-placements = Diwrnodau cyntaf ac olaf lleoliadau
calendar-part-reviews = Adolygiadau, a chyfarfodydd am y dychweliad
calendar-part-reports = Adroddiadau i ddod
calendar-part-objectives = Amcanion yn ôl eu diwrnodau
calendar-part-awards = Dyfarniadau: derbyn erbyn, dechrau hwyraf, diwrnod olaf
calendar-part-panels = Diwrnodau paneli
calendar-save = Ffeil galendr
calendar-save-now = Cadw’r ffeil galendr
calendar-save-words = Mae’n agor yn Outlook, Google Calendar, Apple Calendar ac eraill. Mae ffeil o ddiwrnod diweddarach yn cywiro’r hyn a ddywedodd un gynharach.
calendar-which = Beth sydd ynddi
calendar-placements-words = O blith lleoliadau, y rhai y mae’r hidlwyr yn eu gadael.

timeline-print = Argraffu neu gadw
timeline-print-now = Argraffu
timeline-print-words = Pob lleoliad yn y misoedd a’r hidlwyr hyn, yn yr iaith hon, gyda’r misoedd ar ben pob tudalen.
timeline-paper = Papur
timeline-a4 = A4, ar ei orwedd
timeline-a3 = A3, ar ei orwedd
timeline-save-pdf = Cadw’r PDF
