// needs: occurrence
// gives: the block that it has once somebody judged it: that of its name, else of its code, else its own
coalesce(occurrence.block, 'code:' + occurrence.code, 'occurrence:' + occurrence.id)
