source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(spdep))
values <- numbers("values")
shape <- numbers("shape")
cells <- cbind(rep(seq_len(shape[1]), shape[2]), rep(seq_len(shape[2]), each = shape[1]))
weights <- nb2listw(dnearneigh(cells, 0, 1.5), style = "W")
measure(
  r_with("spdep"),
  function() moran.mc(values, weights, nsim = 999),
  function(found) list(index = found$statistic[[1]], p = 2 * min(found$p.value, 1 - found$p.value + 1 / 1000))
)
