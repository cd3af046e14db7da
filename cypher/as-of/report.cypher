// for: properties(report)
// gives: its properties, with the id that it had
report {.*, id: report.id}
