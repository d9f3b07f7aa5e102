# words: how far a neighbour may be, in cells
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(spdep))
values <- numbers("values")
shape <- numbers("shape")
cells <- cbind(rep(seq_len(shape[1]), shape[2]), rep(seq_len(shape[2]), each = shape[1]))
weights <- nb2listw(include.self(dnearneigh(cells, 0, as.numeric(words[1]))), style = "B")
measure(
  r_with("spdep"),
  function() as.numeric(localG(values, weights)),
  function(z) list(squares = sum(z^2), most = max(z))
)
