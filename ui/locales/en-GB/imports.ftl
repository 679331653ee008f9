# Importing people, organisations and attendance.

act-import = Imported { $kind }: { $new } new, { $changed } changed
import-kind-people = people
import-kind-organisations = organisations
import-kind-attendance = attendance

refused-cancelled = Cancelled. Nothing was changed.
problem-import-other-columns = This table has other columns than before. Choose the file again.
problem-import-neither-registered-nor-came = This row says that they neither registered nor came

import-outcome-new = New
import-outcome-update = Gains something
import-outcome-same = Known, nothing new
import-outcome-unsure = To be decided
import-outcome-skip = Left out
import-outcome-problem = Problem
