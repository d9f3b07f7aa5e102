source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(spdep))
values <- numbers("values")
shape <- numbers("shape")
cells <- cbind(rep(seq_len(shape[1]), shape[2]), rep(seq_len(shape[2]), each = shape[1]))
weights <- nb2listw(dnearneigh(cells, 0, 1.5), style = "W")
measure(
  r_with("spdep"),
  function() localmoran(values, weights),
  function(found) list(indexes = sum(found[, 1]), squares = sum(found[, 4]^2))
)
