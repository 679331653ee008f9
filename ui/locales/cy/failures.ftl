# Methiannau y gall unrhyw orchymyn eu rhoi’n ateb.

failure-not-found = Nid oes cofnod o’r fath, neu nid yw i chi ei weld.
failure-stale = Newidiodd rhywun hyn ers i chi ei agor. Edrychwch arno eto, yna gwnewch eich newid.
failure-fault = Aeth rhywbeth o’i le ar ein hochr ni. Ni newidiwyd dim. Os bydd yn digwydd eto, rhowch y cyfeirnod hwn i ni: { $reference }

problem-not-json = Nid JSON yw hwn (colofn { $column }).
problem-unknown-command = Nid oes gorchymyn { $command }.
problem-wrong-shape = Nid yw ffurf y gorchymyn ar hwn: { $detail }
problem-no-such-file-picked = Dewiswch y ffeil eto.

