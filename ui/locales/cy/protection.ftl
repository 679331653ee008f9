# Data personol: daliadau cyfreithiol, yr hyn sydd i'w waredu, ffeil person, dileu.

act-place-hold = Rhoddwyd { $record } dan ddaliad cyfreithiol
act-lift-hold = Codwyd y daliad cyfreithiol ar { $record }
act-kind-place-hold = Rhoi dan ddaliad cyfreithiol
act-kind-lift-hold = Codi daliad cyfreithiol
noun-legal_hold = daliad cyfreithiol
field-noun = Math o gofnod
field-record-id = Cofnod
field-placed-at = Rhoddwyd
field-lifted-at = Codwyd
field-lifted-by-id = Codwyd gan
field-lift-reason = Rheswm dros godi

refused-held = Mae { $record } dan ddaliad cyfreithiol ers { $placed }: “{ $reason }”. Tra bo’r daliad yn sefyll, ni chaiff dim ohono ei waredu na’i ddileu. Codwch y daliad yn gyntaf.
refused-held-already = Mae’r cofnod hwn dan ddaliad cyfreithiol eisoes.
refused-hold-lifted = Codwyd y daliad hwn eisoes.

protection = Data personol
holds = Daliadau cyfreithiol
holds-words = Tra bo cofnod dan ddaliad, ni chaiff dim ohono ei waredu na’i ddileu, pwy bynnag sy’n gofyn. Mae daliad ar berson yn cyrraedd ei geisiadau; ar alwad, ei holl geisiadau. Rhowch un o’r cofnod ei hun.
holds-none = Nid oes dim dan ddaliad cyfreithiol
holds-none-words = Agorwch gais, dyfarniad, person, sefydliad neu alwad, a dewiswch “Rhoi dan ddaliad cyfreithiol” wrth ei droed.
holds-record = Cofnod
holds-reason = Rheswm
holds-placed = Rhoddwyd
holds-by = gan { $name }
holds-state = Cyflwr
holds-stands = Dan ddaliad
holds-lifted = Codwyd
holds-lifted-by = { $name }, { $date }: { $reason }
holds-place = Rhoi dan ddaliad cyfreithiol
holds-place-words = Wedyn ni chaiff dim o’r cofnod hwn ei waredu na’i ddileu nes i rywun godi’r daliad. Dangosir y daliad ar y cofnod, ac mae’r hanes yn sôn amdano.
holds-place-hint = Er enghraifft y gŵyn, yr archwiliad neu’r cais y mae’n rhaid cadw’r cofnod ar ei gyfer. Peidiwch ag ysgrifennu mwy am berson nag sydd ei angen.
holds-lift = Codi’r daliad
holds-lift-words = Wedyn mae’r hyn sydd heibio i’w ddydd i’w waredu eto, a gellir bodloni cais i ddileu.
holds-lift-hint = Pam nad oes rhaid dal y cofnod mwyach.
holds-held = Dan ddaliad cyfreithiol
holds-held-words = Rhoddwyd gan { $name } ar { $date }: { $reason }
protection-record = Data personol
