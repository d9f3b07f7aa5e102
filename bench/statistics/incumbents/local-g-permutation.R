source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(spdep))
values <- numbers("values")
shape <- numbers("shape")
cells <- cbind(rep(seq_len(shape[1]), shape[2]), rep(seq_len(shape[2]), each = shape[1]))
weights <- nb2listw(dnearneigh(cells, 0, 1.5), style = "B")
measure(
  r_with("spdep"),
  function() attr(localG_perm(values, weights, nsim = 999, iseed = 1), "internals")[, "Pr(folded) Sim"],
  function(folded) list(shareBelow5PerCent = mean(2 * folded <= 0.05))
)
