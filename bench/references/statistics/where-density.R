# Kernel density by spatstat. Writes where-density.json beside this script:
# Rscript bench/references/statistics/where-density.R
# spatstat moves each point to the middle of its pixel, so the points stand there; where they do not, see where-density.py.
suppressPackageStartupMessages({
  library(spatstat)
  library(jsonlite)
})
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
one <- function(value) unbox(unname(as.vector(value)))
cell <- 50
west <- 690000
south <- 6790000
columns <- 23
rows <- 31
east <- west + columns * cell
north <- south + rows * cell
# The westernmost rows first, as in our grids; per square kilometre.
by_cell <- function(image) as.vector(t(image$v)) * 1e6
at <- function(path, value, absolute) list(path = one(path), value = value, absolute = one(absolute))
cases <- list()

density_case <- function(id, window, area, x, y, sigma, edge, note = NULL) {
  pattern <- ppp(x, y, window = window, check = FALSE)
  correct <- switch(edge,
    none = list(edge = FALSE), uniform = list(edge = TRUE, diggle = FALSE), diggle = list(edge = TRUE, diggle = TRUE)
  )
  found <- do.call(density.ppp, c(list(pattern, sigma = sigma, dimyx = c(rows, columns)), correct))
  figures <- by_cell(found)
  top <- which.max(figures)
  centre <- c(west + ((top - 1) %% columns + 0.5) * cell, south + ((top - 1) %/% columns + 0.5) * cell)
  # What each event adds at the densest cell, squared and summed, by the plain formula.
  weigh <- if (edge == "diggle") 1 / density.ppp(pattern, sigma = sigma, dimyx = c(rows, columns), edge = TRUE, spill = TRUE)$edg[pattern] else 1
  adds <- weigh * exp(-((x - centre[1])^2 + (y - centre[2])^2) / (2 * sigma^2)) / (2 * pi * sigma^2) * 1e6
  if (edge == "uniform") {
    share <- density.ppp(pattern, sigma = sigma, dimyx = c(rows, columns), edge = TRUE, spill = TRUE)$edg
    adds <- adds / by_cell(share)[top] * 1e6
  }
  most <- max(figures, na.rm = TRUE)
  cases[[length(cases) + 1]] <<- c(
    list(id = one(id), method = one("kde")), if (!is.null(note)) list(note = one(note)),
    list(
      input = c(list(
        points = list(x = x, y = y), cellSizeMetres = one(cell), sigmaMetres = one(sigma), reachSigmas = one(8), edge = one(edge),
        bounds = c(west, south, east, north)
      ), area),
      expect = list(
        at("/result/eventsPerSquareKilometre", figures, 1e-9 * most), at("/result/peak/x", one(centre[1]), 0),
        at("/result/peak/y", one(centre[2]), 0), at("/result/peak/eventsPerSquareKilometre", one(most), 1e-9 * most),
        at("/result/peak/standardError", one(sqrt(sum(adds^2))), 1e-8 * most), at("/result/pointsUsed", one(length(x)), 0)
      )
    )
  )
}

set.seed(12)
drawn <- function(count) {
  column <- pmin(columns, pmax(1, round(c(rnorm(count * 0.6, 15, 3), runif(count * 0.4, 1, columns)))))
  row <- pmin(rows, pmax(1, round(c(rnorm(count * 0.6, 5, 4), runif(count * 0.4, 1, rows)))))
  list(x = west + (column - 0.5) * cell, y = south + (row - 0.5) * cell)
}
whole <- owin(c(west, east), c(south, north))
points <- drawn(140)
for (edge in c("none", "uniform", "diggle")) {
  density_case(paste0("rectangle-", edge), whole, list(), points$x, points$y, 140, edge)
}
density_case("narrowest-bell", whole, list(), points$x, points$y, cell * 1.6, "none")

# A study area with a bay and an island of water in it.
corners <- rbind(c(30, 20), c(1130, 70), c(1080, 900), c(700, 1010), c(760, 1490), c(210, 1530), c(60, 800))
hole <- rbind(c(410, 360), c(390, 620), c(640, 690), c(660, 400))
shifted <- function(m) { m[, 1] <- m[, 1] + west; m[, 2] <- m[, 2] + south; m }
outline <- owin(c(west, east), c(south, north), poly = list(
  list(x = shifted(corners)[, 1], y = shifted(corners)[, 2]), list(x = shifted(hole)[, 1], y = shifted(hole)[, 2])
))
inside <- inside.owin(points$x, points$y, outline)
ring <- function(m) lapply(seq_len(nrow(m)), function(i) shifted(m)[i, ])
area <- list(studyArea = list(list(ring(corners), ring(hole))))
for (edge in c("none", "uniform", "diggle")) {
  density_case(paste0("polygon-", edge), outline, area, points$x[inside], points$y[inside], 120, edge, "a study area with a hole")
}
mask <- as.mask(outline, dimyx = c(rows, columns))
for (edge in c("uniform")) {
  density_case("mask-uniform", outline, list(insideCells = as.integer(t(mask$m))), points$x[inside], points$y[inside], 120, edge, "the same as cells")
}

write(toJSON(list(
  software = one(paste0("R ", getRversion(), ", spatstat.explore ", packageVersion("spatstat.explore"))),
  script = one("where-density.R"), cases = cases
), digits = NA, na = "null"), file.path(here, "where-density.json"))
