// for: properties(statement)
// gives: those that it had
statement {.*, id: statement.id, reviewed: statement.reviewed}
