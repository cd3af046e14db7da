// params: name (of an index that no constraint owns)
// returns: nothing
DROP INDEX $name IF EXISTS
