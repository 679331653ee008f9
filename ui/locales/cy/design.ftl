# Words of the design layer: what every screen says in the same way.
# Wants a Welsh speaker's eye.

ui-optional = { $label } (dewisol)
ui-error-summary = Mae problem
ui-error-line = { $label }: { $message }
ui-error-prefix = Gwall
ui-busy = , arhoswch
ui-reading = Yn darllen
ui-cancel = Canslo
ui-close = Cau
ui-undo = Dadwneud
ui-sort = , trefnu
ui-information = Gwybodaeth:
ui-important = Pwysig
ui-find = Chwilio
ui-all = Pob un

# Days and moments.
ui-date-day = Diwrnod
ui-date-month = Mis
ui-date-year = Blwyddyn
ui-instant = { $date }, { $time }
ui-month-1 = Ionawr
ui-month-2 = Chwefror
ui-month-3 = Mawrth
ui-month-4 = Ebrill
ui-month-5 = Mai
ui-month-6 = Mehefin
ui-month-7 = Gorffennaf
ui-month-8 = Awst
ui-month-9 = Medi
ui-month-10 = Hydref
ui-month-11 = Tachwedd
ui-month-12 = Rhagfyr
ui-month-short-1 = Ion
ui-month-short-2 = Chwef
ui-month-short-3 = Maw
ui-month-short-4 = Ebr
ui-month-short-5 = Mai
ui-month-short-6 = Meh
ui-month-short-7 = Gorff
ui-month-short-8 = Awst
ui-month-short-9 = Medi
ui-month-short-10 = Hyd
ui-month-short-11 = Tach
ui-month-short-12 = Rhag
ui-weekday-0 = dydd Sul
ui-weekday-1 = dydd Llun
ui-weekday-2 = dydd Mawrth
ui-weekday-3 = dydd Mercher
ui-weekday-4 = dydd Iau
ui-weekday-5 = dydd Gwener
ui-weekday-6 = dydd Sadwrn

# Failures that have no field.
ui-not-found = Nid yw hyn yn yr hyb, neu nid yw yno mwyach, neu nid yw i chi ei weld.
ui-stale = Newidiodd rhywun hyn ar ôl i chi ei agor. Nid oes dim o’ch gwaith wedi’i golli: edrychwch ar yr hyn sydd yno nawr, yna rhowch gynnig arall arni.
ui-stale-again = Dangos yr hyn sydd yno nawr
ui-fault-title = Aeth rhywbeth o’i le
ui-fault = Nam yn Seedbridge yw hwn, nid yn yr hyn a wnaethoch chi. Mae’r hyn a gadwyd yn ddiogel. Rhowch gynnig arall arni; os bydd yn digwydd eto, rhowch wybod i’r sawl sy’n gofalu am Seedbridge i chi.
ui-fault-reference = Mae yn y log fel { $reference }.

# Fields.
ui-secret-show = Dangos
ui-secret-hide = Cuddio
ui-secret-show-label = Dangos: { $label }
ui-secret-hide-label = Cuddio: { $label }
ui-words = { $used } o { $limit } gair
ui-words-over = { $used } o { $limit } gair: { $over } dros y terfyn
ui-file-choose = Dewis ffeil
ui-file-other = Dewis ffeil arall
ui-file-none = Dim ffeil wedi’i dewis
ui-file-remove = Tynnu
ui-saving = Wrthi’n cadw
ui-saved = Cadwyd { $time }
ui-save-failed = Heb ei gadw eto: mae’r hyn a deipioch ar y sgrin hon o hyd
ui-combobox-type = Teipiwch i chwilio
ui-combobox-clear = Clirio: { $label }
ui-combobox-new = Ychwanegu “{ $typed }”
ui-combobox-none = Dim byd wedi’i ganfod
ui-combobox-searching = Yn chwilio
ui-combobox-found = { $count ->
    [zero] { $count } wedi’u canfod
    [one] { $count } wedi’i ganfod
    [two] { $count } wedi’u canfod
    [few] { $count } wedi’u canfod
    [many] { $count } wedi’u canfod
   *[other] { $count } wedi’u canfod
}

# Tables, pages, progress.
ui-pages = Tudalennau
ui-pages-shown = { $from } i { $to } o { $total }
ui-pages-before = Blaenorol
ui-pages-after = Nesaf
ui-progress = { $done } o { $total }
ui-dots-who = Adolygydd
ui-dots-score = Sgôr
ui-pdf-page = Tudalen { $page } o { $pages }
ui-pdf-failed = Ni ellir dangos y tudalennau yma. Cadwch y ddogfen i’w darllen.
ui-palette = Chwilio popeth
ui-palette-type = Enw, cyfeirnod, neu rywbeth i’w wneud
ui-palette-found = Canfuwyd
ui-palette-help = ↑ ↓ i symud, Enter i agor, Esc i gau

# Rhestrau sy'n gadael yr hyb, a dogfennau sy'n cael eu cadw.
ui-export = Allforio
ui-export-words = Pob rhes y mae’r hidlwyr yn ei gadael i mewn, nid y rhai ar y dudalen hon yn unig. Mae’r hanes yn nodi’r allforio.
ui-export-format = Ffurf y ffeil
ui-export-xlsx = Taenlen (XLSX)
ui-export-xlsx-words = Yn agor yn Excel a LibreOffice.
ui-export-csv = Tabl plaen (CSV)
ui-export-csv-words = Ar gyfer rhaglenni eraill. Gwneir celloedd sy’n edrych fel fformiwlâu yn ddiniwed.
ui-saved-as = Cadwyd fel { $name }

# Languages.
language-en = Saesneg
language-cy = Cymraeg
language-both = Y ddwy, y Gymraeg yn gyntaf
language-unknown = Heb ofyn eto

# What leads on and back.
button-continue = Parhau
button-back = Yn ôl
ui-choose-person = Dewis
