# Getis-Ord, Moran and false discovery by spdep and R itself. Writes where.json beside this script:
# Rscript bench/references/statistics/where.R
suppressPackageStartupMessages({
  library(spdep)
  library(jsonlite)
})
invisible(set.ZeroPolicyOption(TRUE))
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
cases <- list()
put <- function(id, method, input, expect, note = NULL) {
  cases[[length(cases) + 1]] <<- c(
    list(id = id, method = method), if (!is.null(note)) list(note = note), list(input = input, expect = expect)
  )
}
one <- function(value) unbox(unname(as.vector(value)))
at <- function(path, value, relative = 1e-9, absolute = 1e-9) {
  list(path = one(path), value = value, relative = one(relative), absolute = one(absolute))
}
# A p that is too small to be written is the smallest number there is, never 0.
p_at <- function(path, p) at(path, if (inherits(p, "scalar")) one(max(p, 4.94e-324)) else pmax(p, 4.94e-324), 1e-8, 1e-320)
exactly <- function(path, value) list(path = one(path), value = value)

# The weights of our three ways of saying who is near whom.
near <- function(nb, style, self = FALSE) nb2listw(if (self) include.self(nb) else nb, style = style, zero.policy = TRUE)
style_of <- c(binary = "B", row = "W")

local_g <- function(values, nb, star, style = "B") {
  z <- as.numeric(localG(values, near(nb, style, star), zero.policy = TRUE))
  z[card(nb) == 0] <- NA # nobody near: nothing is told, also where Gi* would repeat the place's own value
  z
}
put_g <- function(id, values, nb, input, standardised = "binary", note = NULL) {
  for (star in c(FALSE, TRUE)) {
    z <- local_g(values, nb, star, style_of[[standardised]])
    p <- 2 * pnorm(-abs(z))
    told <- !is.na(p)
    adjusted <- p
    adjusted[told] <- p.adjust(p[told], "BH")
    expect <- list(at("/result/z", z), p_at("/result/p", p), p_at("/result/adjustedP", adjusted))
    if (!star && all(values >= 0) && all(card(nb) > 0)) {
      g <- globalG.test(values, near(nb, style_of[[standardised]]), alternative = "two.sided")
      expect <- c(expect, list(
        at("/result/global/index", one(g$estimate[[1]])), at("/result/global/expectation", one(g$estimate[[2]])),
        at("/result/global/variance", one(g$estimate[[3]]), 1e-7, 1e-15), at("/result/global/z", one(g$statistic[[1]]), 1e-7),
        p_at("/result/global/p", one(g$p.value))
      ))
    }
    method <- if (star) "gi-star" else "gi"
    put(id, method, c(input, list(standardised = one(standardised), permutations = one(0))), expect, note)
  }
}
put_moran <- function(id, values, nb, input, note = NULL) {
  for (standardised in names(style_of)) {
    weights <- near(nb, style_of[[standardised]])
    random <- suppressWarnings(moran.test(values, weights, TRUE, alternative = "two.sided", zero.policy = TRUE, adjust.n = FALSE))
    normal <- suppressWarnings(moran.test(values, weights, FALSE, alternative = "two.sided", zero.policy = TRUE, adjust.n = FALSE))
    put(id, "moran", c(input, list(standardised = one(standardised), permutations = one(0))), list(
      at("/result/index", one(random$estimate[[1]])), at("/result/expectation", one(random$estimate[[2]])),
      at("/result/varianceRandomisation", one(random$estimate[[3]])), at("/result/varianceNormality", one(normal$estimate[[3]])),
      at("/result/z", one(random$statistic[[1]])), p_at("/result/p", one(random$p.value)),
      at("/result/zNormality", one(normal$statistic[[1]])), p_at("/result/pNormality", one(normal$p.value))
    ), note)
    local <- localmoran(values, weights, zero.policy = TRUE, conditional = TRUE)
    island <- card(nb) == 0
    quadrant <- c("Low-Low" = "lowLow", "High-Low" = "highLow", "Low-High" = "lowHigh", "High-High" = "highHigh")[
      as.character(attr(local, "quadr")$pysal)
    ]
    figure <- function(column) { v <- as.numeric(local[, column]); v[island] <- NA; v }
    quadrant[island] <- NA
    put(id, "local-moran", c(input, list(standardised = one(standardised), permutations = one(0))), list(
      at("/result/index", figure(1)), at("/result/expectation", figure(2)), at("/result/variance", figure(3)),
      at("/result/z", figure(4)), p_at("/result/p", figure(5)), exactly("/result/quadrant", unname(quadrant))
    ), note)
  }
}

# 1. The example of the paper: 16 by 16 places, 30 m apart.
data(getisord, package = "spData")
paper <- cbind(go_xyz$x, go_xyz$y)
for (d in c(30, 60, 90, 120, 150)) {
  nb <- dnearneigh(paper, 0, d)
  input <- list(
    points = list(x = paper[, 1], y = paper[, 2]), values = go_xyz$val,
    neighbours = list(kind = one("radius"), radiusMetres = one(d))
  )
  put_g(paste0("getisord-", d), go_xyz$val, nb, input, note = "Getis and Ord's example, spData go_xyz")
  if (d == 60) put_g("getisord-60-row", go_xyz$val, nb, input, "row")
  if (d == 90) put_moran("getisord-90", go_xyz$val, nb, input)
}

# 2. Counted cells, uneven sides, with ties and many empty ones.
set.seed(41)
cells <- function(columns, rows) cbind(rep(seq_len(columns), rows), rep(seq_len(rows), each = columns))
for (shape in list(c(9, 6), c(4, 11), c(1, 12))) {
  columns <- shape[1]; rows <- shape[2]
  counts <- rpois(columns * rows, rexp(columns * rows, 1 / 1.7))
  grid <- list(columns = one(columns), rows = one(rows), values = counts, cellSizeMetres = one(50))
  queen <- dnearneigh(cells(columns, rows), 0, 1.5)
  put_g(sprintf("queen-%dx%d", columns, rows), counts, queen, list(grid = grid))
  put_moran(sprintf("queen-%dx%d", columns, rows), counts, queen, list(grid = grid))
  wide <- dnearneigh(cells(columns, rows), 0, 2.3)
  radius <- list(grid = grid, neighbours = list(kind = one("radius"), radiusMetres = one(115)))
  put_g(sprintf("radius-%dx%d", columns, rows), counts, wide, radius)
  put_moran(sprintf("radius-%dx%d", columns, rows), counts, wide, radius)
}

# 3. Places far apart: two have nobody near; values far from 0, so that a careless mean would lose digits.
set.seed(17)
places <- round(cbind(runif(23, 674000, 676000), runif(23, 6580000, 6581500)))
places[c(4, 19), ] <- rbind(c(690000, 6580000), c(674000, 6600000))
levels <- 1e6 + round(rgamma(23, 2, 0.05), 3)
spread <- dnearneigh(places, 0, 520)
stopifnot(sum(card(spread) == 0) >= 2)
far <- list(points = list(x = places[, 1], y = places[, 2]), values = levels, neighbours = list(kind = one("radius"), radiusMetres = one(520)))
# A measure of deviations does not see the million; spdep's own variance of Gi loses half its digits there, so it is asked without.
put_g("islands", levels - 1e6, spread, far, note = "places without neighbours; spdep is asked of the values less a million")
put_moran("islands", levels - 1e6, spread, far, note = "places without neighbours count among the places (adjust.n = FALSE)")

# 4. Each place names its three nearest: not all are named back.
nearest <- knn2nb(knearneigh(places[-c(4, 19), ], 3))
rates <- round(rexp(21, 0.2), 2)
listed <- list(values = rates, neighbours = list(kind = one("lists"), lists = lapply(nearest, function(to) as.integer(to) - 1L)))
put_g("one-way-lists", rates, nearest, listed)
put_moran("one-way-lists", rates, nearest, listed)

# 5. Permutation. Every set of neighbours for each of 12 places, so that the exact p is known.
set.seed(8)
few <- c(0, 3, 1, 0, 7, 2, 0, 1, 12, 4, 0, 1)
ring <- lapply(0:11, function(i) sort(unique(c((i + 1) %% 12, (i + 11) %% 12, if (i %% 3 == 0) (i + 5) %% 12))))
back <- lapply(0:11, function(i) sort(unique(c(ring[[i + 1]], which(vapply(ring, function(to) i %in% to, TRUE)) - 1))))
exact <- vapply(1:12, function(i) {
  sums <- colSums(combn(few[-i], length(back[[i]])))
  own <- sum(few[back[[i]] + 1])
  min(1, 2 * min(mean(sums >= own), mean(sums <= own)))
}, 0)
draws <- list(values = few, neighbours = list(kind = one("lists"), lists = lapply(back, as.integer)), permutations = one(99999))
for (method in c("gi", "gi-star", "local-moran")) {
  put("every-set", method, draws, list(at("/result/permutationP", exact, 0, 0.012)), note = "all sets of neighbours counted; ours draws 99,999")
}
# Every layout of 8 values along a line.
eight <- c(0, 1, 1, 4, 2, 7, 3, 9)
line <- lapply(0:7, function(i) as.integer(setdiff(c(i - 1, i + 1), c(-1, 8))))
orders <- function(v) if (length(v) == 1) list(v) else do.call(c, lapply(seq_along(v), function(i) lapply(orders(v[-i]), function(rest) c(v[i], rest))))
all_orders <- do.call(rbind, orders(1:8))
deviations <- eight - mean(eight)
products <- apply(all_orders, 1, function(o) sum(deviations[o][-8] * deviations[o][-1]))
own <- sum(deviations[-8] * deviations[-1])
p <- min(1, 2 * min(mean(products >= own - 1e-9), mean(products <= own + 1e-9)))
put("every-layout", "moran", list(
  values = eight, neighbours = list(kind = one("lists"), lists = line), standardised = one("binary"), permutations = one(99999)
), list(at("/result/permutationP", one(p), 0, 0.006)), note = "all 40,320 layouts counted; ours draws 99,999")

# 6. spdep's own permutations on a map of 24 by 25 cells. Its p is of one tail and leaves ties out of the lower one, so the
# values have none; it draws with replacement, which is all but the same here.
set.seed(5)
levels <- rgamma(24 * 25, 1.2) * (1 + 0.6 * (cells(24, 25)[, 1] %in% 5:8 & cells(24, 25)[, 2] %in% 10:14))
queen <- dnearneigh(cells(24, 25), 0, 1.5)
grid <- list(columns = one(24), rows = one(25), values = levels)
drawn <- attr(localG_perm(levels, near(queen, "B"), nsim = 9999, iseed = 1), "internals")
four <- "9,999 draws on either side; allowed: four standard errors of two such p values"
both <- pmin(1, 2 * drawn[, "Pr(folded) Sim"])
for (method in c("gi", "local-moran")) {
  put("spdep-permutation", method, list(grid = grid, permutations = one(9999)), list(at("/result/permutationP", both, 0, 0.057)), note = paste0("localG_perm, ", four))
}
mc <- moran.mc(levels, near(queen, "W"), nsim = 9999)
put("spdep-permutation", "moran", list(grid = grid, permutations = one(9999)),
  list(at("/result/permutationP", one(2 * min(mc$p.value, 1 - mc$p.value)), 0, 0.02)), note = "moran.mc, 9,999 draws on either side")

write(toJSON(list(
  software = one(paste0("R ", getRversion(), ", spdep ", packageVersion("spdep"))), script = one("where.R"),
  cases = lapply(cases, function(case) {
    case$id <- one(case$id); case$method <- one(case$method)
    if (!is.null(case$note)) case$note <- one(case$note)
    case
  })
), digits = NA, na = "null", pretty = FALSE), file.path(here, "where.json"))
