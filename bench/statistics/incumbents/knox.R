source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(surveillance))
ds <- dist(cbind(numbers("x"), numbers("y")))
dt <- dist(numbers("days"))

measure(
  r_with("surveillance"),
  function() {
    sink(nullfile())
    on.exit(sink())
    knox(dt, ds, 14, 200, simulate.p.value = TRUE, B = 999)
  },
  function(found) {
    list(closeInSpace = sum(found$table[, 1]), observed = unname(found$statistic), expected = unname(found$null.value))
  }
)
