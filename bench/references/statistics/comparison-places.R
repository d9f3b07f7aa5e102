# Reference values of the choice of comparison places: slopes by lm, intervals by qgamma and qnbinom, distances by spDists.
# Run: Rscript comparison-places.R (writes comparison-places.json beside it)
suppressPackageStartupMessages({
  library(jsonlite)
  library(sp)
})
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))

town <- function(seed, candidates, periods, mean = 18, shape = 6) {
  set.seed(seed)
  rates <- rgamma(candidates + 1, shape, shape / mean)
  series <- t(sapply(rates, function(rate) rpois(periods, rate)))
  list(
    series = series, x = round(690000 + runif(candidates + 1, 0, 7000)), y = round(6790000 + runif(candidates + 1, 0, 5000)),
    radius = round(runif(candidates + 1, 20, 120)), criterion = ifelse(runif(candidates + 1) < 0.75, "a", "b"),
    works = runif(candidates + 1) < 0.1
  )
}

place_of <- function(w, i) list(
  id = unbox(paste("plats", i)), criterion = unbox(w$criterion[i]), series = w$series[i, ],
  position = list(x = unbox(w$x[i]), y = unbox(w$y[i]), radiusMetres = unbox(w$radius[i]))
)
value <- function(path, value, relative = 1e-9, absolute = 1e-10) list(
  path = unbox(path), value = if (length(value) == 1) unbox(value) else value, relative = unbox(relative), absolute = unbox(absolute)
)
equal <- function(path, value) list(path = unbox(path), value = value)

regression <- function(series, others, alpha, wanted) {
  last <- tail(series, 1); n <- length(series)
  if (nrow(others) >= 3) {
    means <- rowMeans(rbind(series, others)); m <- mean(means)
    v <- max(var(means) - m / n, m / n / 1000)
    prior <- c(m^2 / v, m / v)
  } else prior <- c(0.5, 0)
  shape <- prior[1] + sum(series); rate <- prior[2] + n
  list(
    isStartWorst = if (wanted == "less") last == max(series) else last == min(series), startCount = last,
    expected = shape / rate, expectedInterval = qgamma(c(alpha / 2, 1 - alpha / 2), shape, rate),
    nextInterval = qnbinom(c(alpha / 2, 1 - alpha / 2), size = shape, prob = rate / (rate + 1)),
    expectedFall = last - shape / rate, ownShare = n / rate,
    leansOn = if (nrow(others) >= 3) "places-like-it" else "own-series"
  )
}

case <- function(id, note, w, ring = 500, treated = list(), take = 3, alpha = 0.1, wanted = "less") {
  w$criterion[1] <- "a"
  candidates <- 2:nrow(w$series)
  level <- rowMeans(w$series)
  trend <- apply(w$series, 1, function(y) coef(lm(y ~ seq_along(y)))[[2]])
  kin <- c(1, candidates[w$criterion[candidates] == "a"])
  rings <- c(list(list(id = "plats 1", x = w$x[1], y = w$y[1], radius = w$radius[1], ring = ring)), treated)
  inside <- sapply(candidates, function(i) {
    apart <- spDists(cbind(w$x[i], w$y[i]), do.call(rbind, lapply(rings, function(r) c(r$x, r$y))))
    sapply(seq_along(rings), function(r) apart[r] - w$radius[i] - rings[[r]]$radius < rings[[r]]$ring)
  }, simplify = FALSE)
  reasons <- lapply(seq_along(candidates), function(at) {
    i <- candidates[at]
    c(if (w$criterion[i] != "a") "other-criterion", if (any(inside[[at]])) "inside-ring", if (w$works[i]) "context-event")
  })
  free <- candidates[lengths(reasons) == 0]
  dl <- (level[free] - level[1]) / sd(level[kin]); dt <- (trend[free] - trend[1]) / sd(trend[kin])
  order <- order(sqrt(dl^2 + dt^2)); chosen <- head(order, take)
  name <- function(i) paste("plats", i)
  alike <- candidates[w$criterion[candidates] == "a" & !w$works[candidates]]
  mean_back <- regression(w$series[1, ], w$series[alike, , drop = FALSE], alpha, wanted)
  out <- candidates[lengths(reasons) > 0]
  expect <- c(
    list(
      equal("/result/chosen", name(free[chosen])),
      value("/result/place/level", level[1]), value("/result/place/trend", trend[1]),
      value("/result/balance/all/level", mean(dl)), value("/result/balance/all/trend", mean(dt)),
      value("/result/balance/chosen/level", mean(dl[chosen])), value("/result/balance/chosen/trend", mean(dt[chosen])),
      value("/result/series/chosen", colMeans(w$series[free[chosen], , drop = FALSE]))
    ),
    unlist(lapply(seq_along(order), function(at) {
      pointer <- paste0("/result/ranked/", at - 1)
      list(equal(paste0(pointer, "/id"), unbox(name(free[order[at]]))), value(paste0(pointer, "/levelDifference"), dl[order[at]]),
        value(paste0(pointer, "/trendDifference"), dt[order[at]]))
    }), recursive = FALSE),
    unlist(lapply(seq_along(out), function(at) {
      pointer <- paste0("/result/excluded/", at - 1); place <- which(candidates == out[at])
      list(equal(paste0(pointer, "/id"), unbox(name(out[at]))), equal(paste0(pointer, "/reasons"), reasons[[place]]),
        equal(paste0(pointer, "/insideRingOf"), sapply(rings, `[[`, "id")[inside[[place]]]))
    }), recursive = FALSE),
    lapply(names(mean_back), function(key) {
      found <- mean_back[[key]]; pointer <- paste0("/result/regressionToMean/", key)
      if (is.numeric(found)) value(pointer, found) else equal(pointer, unbox(found))
    })
  )
  place <- c(place_of(w, 1), ringMetres = list(unbox(ring)))
  input <- list(
    place = place,
    candidates = lapply(candidates, function(i) c(place_of(w, i), contextEvent = list(unbox(w$works[i])))),
    otherTreated = lapply(treated, function(t) list(id = unbox(t$id), ringMetres = unbox(t$ring),
      position = list(x = unbox(t$x), y = unbox(t$y), radiusMetres = unbox(t$radius)))),
    take = unbox(take), alpha = unbox(alpha), wanted = unbox(wanted)
  )
  list(id = unbox(id), method = unbox("comparison-places"), note = unbox(note), input = input, expect = expect)
}

far <- list(list(id = "annan plats", x = 693000, y = 6792500, radius = 80, ring = 700))
alike <- town(34, 8, 5, mean = 9, shape = 400)
lonely <- town(35, 3, 6); lonely$criterion[] <- "a"; lonely$works[] <- FALSE; lonely$works[2] <- TRUE
cases <- list(
  case("12 candidates, two rings", "five periods", town(31, 12, 5), treated = far),
  case("20 candidates, more is better", "take 5, alpha 0.2", town(32, 20, 8), take = 5, alpha = 0.2, wanted = "more"),
  case("places hardly differ", "all of the spread between places is chance", alike),
  case("few to lean on", "the place's own series alone", lonely, ring = 100)
)
out <- list(software = unbox(paste0("R ", getRversion(), " (stats), sp ", packageVersion("sp"))), script = unbox("comparison-places.R"), cases = cases)
writeLines(toJSON(out, digits = NA), file.path(folder, "comparison-places.json"))
