# words: "none" or "uniform"
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(spatstat))
grid <- numbers("grid")
cell <- grid[3]
window <- owin(grid[1] + c(0, grid[4] * cell), grid[2] + c(0, grid[5] * cell))
pattern <- ppp(numbers("x"), numbers("y"), window = window, check = FALSE)
square_kilometres <- (cell / 1000)^2
measure(
  r_with("spatstat.explore"),
  function() density(pattern, sigma = grid[6], dimyx = c(grid[5], grid[4]), edge = words[1] == "uniform")$v * 1e6,
  function(found) list(events = sum(found) * square_kilometres, peak = max(found), squares = sum(found^2))
)
