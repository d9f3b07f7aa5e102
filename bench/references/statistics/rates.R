# Shares (stats::binom.test, prop.test), funnel limits (qpois, qbinom) and smoothed rates (spdep::EBest, optim). Writes
# rates-r.json. Run: Rscript rates.R
suppressPackageStartupMessages({
  library(jsonlite)
  library(spdep)
})
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
cases <- list()
add <- function(id, method, input, expect, note = NULL) {
  cases[[length(cases) + 1]] <<- c(list(id = unbox(id), method = unbox(method)), if (!is.null(note)) list(note = unbox(note)),
    list(input = input, expect = expect))
}
near <- function(path, value, relative = 1e-10, absolute = NULL) {
  c(list(path = unbox(path), value = value, relative = unbox(relative)), if (!is.null(absolute)) list(absolute = unbox(absolute)))
}
one <- function(value) unbox(value)

# Shares
for (q in list(c(4, 17, 0.1), c(0, 12, 0.05), c(57, 57, 0.1), c(212, 640, 0.05), c(2, 3711, 0.01))) {
  exact <- binom.test(q[1], q[2], conf.level = 1 - q[3])$conf.int
  score <- prop.test(q[1], q[2], conf.level = 1 - q[3], correct = FALSE)$conf.int
  add(paste(q[1], "of", q[2]), "proportion",
    list(successes = one(q[1]), total = one(q[2]), alpha = one(q[3])),
    list(near("/result/clopperPearson", as.numeric(exact), absolute = 1e-13), near("/result/wilson", as.numeric(score), 1e-9, 1e-10)),
    "binom.test and prop.test(correct = FALSE)")
}

# Waves
for (q in list(c(44, 163, 41, 241), c(300, 1500, 75, 290))) {
  test <- prop.test(c(q[3], q[1]), c(q[4], q[2]), correct = FALSE)
  add(paste0(q[1], "/", q[2], " then ", q[3], "/", q[4]), "wave-difference",
    list(earlier = list(share = one(q[1] / q[2]), base = one(q[2])), later = list(share = one(q[3] / q[4]), base = one(q[4]))),
    list(near("/result/p", one(test$p.value))), "prop.test(correct = FALSE)")
}

# Funnels: Spiegelhalter 2005, appendix A.1.1, as published, and with the upper limit read from above.
below <- function(tail, quantile, cumulative, at) {
  r <- quantile(tail)
  pmax(0, r - (cumulative(r) - tail) / at(r))
}
above <- function(tail, quantile, beyond, at) {
  r <- quantile(tail) # the least count with no more than `tail` above it
  r + 1 - (tail - beyond(r)) / at(r)
}
limits <- function(kind, base, target, tail) {
  mean <- base * target
  if (kind == "rate") {
    low <- below(tail, function(p) qpois(p, mean), function(r) ppois(r, mean), function(r) dpois(r, mean))
    high <- above(tail, function(p) qpois(p, mean, lower.tail = FALSE), function(r) ppois(r, mean, lower.tail = FALSE), function(r) dpois(r, mean))
  } else {
    low <- below(tail, function(p) qbinom(p, base, target), function(r) pbinom(r, base, target), function(r) dbinom(r, base, target))
    high <- pmin(base, above(tail, function(p) qbinom(p, base, target, lower.tail = FALSE), function(r) pbinom(r, base, target, lower.tail = FALSE), function(r) dbinom(r, base, target)))
  }
  list(low = low / base, high = high / base)
}
stretched <- function(l, target, phi, most) {
  list(low = pmax(0, target - sqrt(phi) * (target - l$low)), high = pmin(most, target + sqrt(phi) * (l$high - target)))
}
dispersion <- function(kind, counts, bases, target, share) {
  z <- (counts / bases - target) / sqrt((if (kind == "rate") target else target * (1 - target)) / bases)
  ends <- quantile(z, c(share, 1 - share), type = 7, names = FALSE)
  mean(pmin(pmax(z, ends[1]), ends[2])^2)
}
position <- function(y, inner, outer) {
  ifelse(y > outer$high, "above998", ifelse(y < outer$low, "below998", ifelse(y > inner$high, "above95", ifelse(y < inner$low, "below95", "inside"))))
}
funnel_case <- function(id, kind, counts, bases, target = NULL, overdispersion = "none", share = 0.1, edges = "eachTail", note = NULL) {
  held <- if (is.null(target)) sum(counts) / sum(bases) else target
  phi <- if (overdispersion == "none") 1 else max(1, dispersion(kind, counts, bases, held, share))
  most <- if (kind == "share") 1 else Inf
  drawn <- lapply(c(0.025, 0.001), function(tail) {
    l <- limits(kind, bases, held, tail)
    if (edges == "spiegelhalter") l$high <- limits_published(kind, bases, held, tail)
    stretched(l, held, phi, most)
  })
  input <- c(list(kind = one(kind), counts = counts, bases = bases), if (!is.null(target)) list(target = one(target)),
    list(overdispersion = one(overdispersion), winsorisedShare = one(share), edges = one(edges)))
  add(id, "funnel", input, list(
    near("/result/target", one(held)), near("/result/dispersion", one(phi)),
    near("/result/limits95/low", drawn[[1]]$low, 1e-9, 1e-13), near("/result/limits95/high", drawn[[1]]$high, 1e-9),
    near("/result/limits998/low", drawn[[2]]$low, 1e-9, 1e-13), near("/result/limits998/high", drawn[[2]]$high, 1e-9),
    list(path = one("/result/positions"), value = position(counts / bases, drawn[[1]], drawn[[2]]))), note)
}
# As published: the least count whose chance of at most reaches 1 - tail, less what is not needed of it.
limits_published <- function(kind, base, target, tail) {
  p <- 1 - tail
  if (kind == "rate") {
    r <- qpois(p, base * target)
    (r - (ppois(r, base * target) - p) / dpois(r, base * target)) / base
  } else {
    r <- qbinom(p, base, target)
    (r - (pbinom(r, base, target) - p) / dbinom(r, base, target)) / base
  }
}
set.seed(20261125)
bases <- c(2140, 1320, 640, 980, 410, 150, 520, 990, 870, 560, 610, 2630)
counts <- c(61, 14, 9, 12, 3, 2, 5, 17, 11, 8, 13, 35)
funnel_case("twelve places", "rate", counts, bases, note = "qpois and ppois, the upper limit read from above")
funnel_case("twelve places, as published", "rate", counts, bases, edges = "spiegelhalter", note = "qpois and ppois, appendix A.1.1")
funnel_case("expected counts from 0.2 to 9000", "rate", c(0, 1, 2, 9, 60, 1105, 9240), c(0.2, 0.7, 1.9, 6, 50, 1000, 9000), target = 1)
asked <- c(11, 26, 26, 57, 143, 402, 1180)
funnel_case("shares of 11 to 1180", "share", c(0, 9, 2, 31, 48, 151, 409), asked, note = "qbinom and pbinom")
funnel_case("shares, a rare target, as published", "share", c(1, 0, 2, 3, 4, 15, 40), asked, target = 0.02, edges = "spiegelhalter")
wide <- round(exp(runif(31, 3, 8)))
rates <- rgamma(31, 4, 4)
events <- rpois(31, wide * 0.03 * rates)
funnel_case("thirty-one places that differ", "rate", events, wide, overdispersion = "multiplicative", note = "winsorised by quantile(type = 7)")
funnel_case("the same, a fifth drawn in", "rate", events, wide, overdispersion = "multiplicative", share = 0.2)
funnel_case("shares that differ", "share", rbinom(14, 90 + 10 * (1:14), rbeta(14, 6, 14)), 90 + 10 * (1:14), overdispersion = "multiplicative", share = 0)

# Smoothed rates by moments
marshall <- function(id, counts, bases) {
  found <- EBest(counts, bases, family = "poisson")
  held <- attr(found, "parameters")
  add(id, "empirical-bayes", list(counts = counts, bases = bases, fit = one("marshall"), intervals = one(FALSE)),
    list(near("/result/smoothed", found$estmm, 1e-12), near("/result/raw", found$raw, 1e-12), near("/result/common/mean", one(held$b), 1e-12),
      near("/result/common/variance", one(held$a), 1e-9, 1e-18)), "spdep::EBest(family = \"poisson\")")
}
marshall("twelve places", counts, bases)
marshall("thirty-one places", events, wide)
marshall("places that do not differ", c(4, 7, 10, 5, 8, 13), c(40, 75, 98, 52, 77, 131))
auckland <- st_drop_geometry(st_read(system.file("shapes/auckland.shp", package = "spData")[1], quiet = TRUE))
marshall("Auckland, children under five, 1977-85", auckland$M77_85, 9 * auckland$Und5_81)

# Smoothed rates by likelihood: negative binomial counts, maximised by optim in the logarithms of mean and shape.
likelihood <- function(id, counts, bases) {
  fall <- function(at) -sum(dnbinom(counts, size = exp(at[2]), mu = exp(at[1]) * bases, log = TRUE))
  best <- optim(c(log(sum(counts) / sum(bases)), 1), fall, control = list(reltol = 1e-15, maxit = 5000))
  for (again in 1:5) best <- optim(best$par, fall, control = list(reltol = 1e-16, maxit = 5000))
  newton <- nlm(fall, best$par, gradtol = 1e-12, steptol = 1e-12, iterlim = 500)
  at <- if (newton$minimum < best$value) newton$estimate else best$par
  mean <- exp(at[1])
  shape <- exp(at[2])
  add(id, "empirical-bayes", list(counts = counts, bases = bases, fit = one("likelihood"), intervals = one(FALSE)),
    list(near("/result/common/mean", one(mean), 1e-6), near("/result/common/variance", one(mean^2 / shape), 1e-5),
      near("/result/smoothed", (counts + shape) / (bases + shape / mean), 1e-6)), "dnbinom maximised by optim and nlm")
}
likelihood("twelve places, likelihood", counts, bases)
likelihood("thirty-one places, likelihood", events, wide)
likelihood("Auckland, likelihood", auckland$M77_85, 9 * auckland$Und5_81)

# Their intervals: everything that the places may have in common, on a fine grid, straight from dnbinom.
intervals <- function(id, counts, bases, alpha) {
  angles <- seq(0, atan(3), length.out = 1201)
  middle <- log(sum(counts) / sum(bases))
  logs <- seq(middle - 5, middle + 5, length.out = 1201)
  top <- -Inf
  like <- matrix(0, length(angles), length(logs))
  for (i in seq_along(angles)) {
    spread <- tan(angles[i])^2
    for (j in seq_along(logs)) {
      mu <- exp(logs[j]) * bases
      like[i, j] <- if (spread == 0) sum(dpois(counts, mu, log = TRUE)) else sum(dnbinom(counts, size = 1 / spread, mu = mu, log = TRUE))
    }
  }
  weight <- exp(like - max(like))
  weight[c(1, length(angles)), ] <- weight[c(1, length(angles)), ] / 2
  spread <- matrix(tan(angles)^2, length(angles), length(logs))
  mean <- matrix(exp(logs), length(angles), length(logs), byrow = TRUE)
  moments <- sapply(seq_along(counts), function(place) {
    scale <- 1 / (1 + spread * mean * bases[place])
    rate <- mean * (1 + spread * counts[place]) * scale
    c(sum(weight * rate), sum(weight * rate * (rate + spread * mean * scale))) / sum(weight)
  })
  first <- moments[1, ]
  variance <- moments[2, ] - first^2
  point <- EBest(counts, bases, family = "poisson")$estmm
  low <- qgamma(alpha / 2, first^2 / variance, first / variance)
  high <- qgamma(1 - alpha / 2, first^2 / variance, first / variance)
  add(id, "empirical-bayes", list(counts = counts, bases = bases, alpha = one(alpha)),
    list(near("/result/intervals/low", pmin(low, point), 2e-5), near("/result/intervals/high", pmax(high, point), 2e-5)),
    "a second implementation: dnbinom on a grid of 1201 by 1201; no independent software")
}
intervals("twelve places, intervals", counts, bases, 0.1)
intervals("places that do not differ, intervals", c(4, 7, 10, 5, 8, 13, 6), c(40, 75, 98, 52, 77, 131, 66), 0.05)
intervals("eight small places, intervals", c(1, 0, 3, 2, 9, 0, 4, 1), c(12, 20, 35, 18, 41, 9, 30, 27), 0.1)

write_json(list(software = one(paste0("R ", getRversion(), ", spdep ", packageVersion("spdep"))), script = one("rates.R"), cases = cases),
  file.path(here, "rates-r.json"), digits = NA, pretty = 1, auto_unbox = FALSE)
