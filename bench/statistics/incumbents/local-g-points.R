source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(spdep))
x <- numbers("x")
y <- numbers("y")
grid <- numbers("grid")
columns <- grid[4]
rows <- grid[5]
cells <- cbind(rep(seq_len(columns), rows), rep(seq_len(rows), each = columns))
weights <- nb2listw(include.self(dnearneigh(cells, 0, 5.001)), style = "B")
measure(
  r_with("spdep"),
  function() {
    cell <- floor((y - grid[2]) / grid[3]) * columns + floor((x - grid[1]) / grid[3]) + 1
    as.numeric(localG(as.numeric(tabulate(cell, columns * rows)), weights))
  },
  function(z) list(cells = length(z), points = length(x), squares = sum(z^2), most = max(z))
)
