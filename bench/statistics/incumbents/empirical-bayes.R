source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(spdep))
counts <- numbers("counts")
bases <- numbers("bases")

measure(
  r_with("spdep"),
  function() EBest(counts, bases, family = "poisson"),
  function(found) {
    common <- attr(found, "parameters")
    list(mean = common$b, variance = common$a, sum = sum(found$estmm), first = found$estmm[1])
  }
)
