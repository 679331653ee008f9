# Mewnforio pobl, sefydliadau a phresenoldeb.
# Wants a Welsh speaker's eye.

act-import = Mewnforiwyd { $kind }: { $new } newydd, { $changed } wedi newid
import-kind-people = pobl
import-kind-organisations = sefydliadau
import-kind-attendance = presenoldeb

refused-cancelled = Canslwyd. Ni newidiwyd dim.
problem-import-other-columns = Mae colofnau gwahanol yn y tabl hwn nag o’r blaen. Dewiswch y ffeil eto.
problem-import-neither-registered-nor-came = Dywed y rhes hon na wnaethant gofrestru na mynychu

import-outcome-new = Newydd
import-outcome-update = Yn ennill rhywbeth
import-outcome-same = Hysbys, dim byd newydd
import-outcome-unsure = I’w benderfynu
import-outcome-skip = Wedi’i adael allan
import-outcome-problem = Problem
