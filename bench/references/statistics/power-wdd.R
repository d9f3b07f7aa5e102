# What a WDD will be able to find: a second implementation from the test itself, in R's own distributions; no independent
# software has it. Writes power-wdd-r.json. Run: Rscript power-wdd.R
suppressPackageStartupMessages(library(jsonlite))
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
one <- function(value) unbox(value)

# The fall is found when b - a > z sqrt(a + b): with t = sqrt(a + b) that is t^2 + z t - 2 b < 0.
exact <- function(plus, minus, z) {
  b <- 0:ceiling(minus + 40 * sqrt(minus) + 40)
  t <- (sqrt(z^2 + 8 * b) - z) / 2
  most <- ceiling(t^2 - b - 1e-9) - 1
  sum(dpois(b, minus) * ppois(most, plus))
}
power_of <- function(q, changing, others, fall) {
  z <- qnorm(1 - q$alpha / 2)
  after <- changing * (1 - fall)
  if (q$periodsBefore == q$periodsAfter) {
    pair <- (c(after, changing) + others) * q$periodsBefore
    exact(min(pair), max(pair), z)
  } else {
    variance <- (after + others) / q$periodsAfter + (changing + others) / q$periodsBefore
    pnorm(abs(fall) * changing / sqrt(variance) - z)
  }
}
least <- function(q, changing, others, to) {
  if (power_of(q, changing, others, sign(to)) < q$power && to == 1) return(NA)
  uniroot(function(fall) power_of(q, changing, others, fall) - q$power, sort(c(0, to)), tol = 1e-15, maxiter = 1000)$root
}
near <- function(path, value, relative = 1e-8) list(path = one(path), value = one(value), relative = one(relative))
cases <- list()
add <- function(id, q) {
  full <- modifyList(list(periodsBefore = 1, periodsAfter = 1, alpha = 0.1, power = 0.8), q)
  expect <- list()
  local <- least(full, q$treated, q$control, 1)
  expect <- if (is.na(local)) list(list(path = one("/result/local/leastFall"), value = NULL)) else list(
    near("/result/local/leastFall", local), near("/result/local/leastFallEvents", local * q$treated))
  if (!is.null(q$plannedFall)) expect <- c(expect, list(near("/result/local/power", power_of(full, q$treated, q$control, q$plannedFall), 1e-10)))
  if (!is.null(q$displacementTreated)) {
    others <- q$control + q$displacementTreated + q$displacementControl
    expect <- c(expect, list(near("/result/whole/leastFall", least(full, q$treated, others, 1)),
      near("/result/ring/leastRise", -least(full, q$displacementTreated, q$displacementControl, -8))))
    if (!is.null(q$plannedFall)) expect <- c(expect, list(near("/result/whole/power", power_of(full, q$treated, others, q$plannedFall), 1e-10)))
  }
  cases[[length(cases) + 1]] <<- list(id = one(id), method = one("power-wdd"), input = lapply(q, one), expect = expect)
}
add("a large place", list(treated = 120, control = 90))
add("with rings and a plan", list(treated = 120, control = 90, displacementTreated = 60, displacementControl = 45, plannedFall = 0.5))
add("a small place over four periods", list(treated = 11.5, control = 17.25, periodsBefore = 4, periodsAfter = 4, alpha = 0.05))
add("six before, two after", list(treated = 46, control = 58, displacementTreated = 31, displacementControl = 37, periodsBefore = 6, periodsAfter = 2, plannedFall = 0.45))
add("a busy comparison place, nine in ten", list(treated = 300, control = 1700, power = 0.9, alpha = 0.2))
add("all of very few, over many periods", list(treated = 1.4, control = 1.2, periodsBefore = 36, periodsAfter = 36, plannedFall = 1))
add("a hundred thousand", list(treated = 60000, control = 40000, plannedFall = 0.03))
write_json(list(software = one(paste("R", getRversion(), "(second implementation)")), script = one("power-wdd.R"), cases = cases),
  file.path(here, "power-wdd-r.json"), digits = NA, pretty = 1, auto_unbox = FALSE, null = "null")
