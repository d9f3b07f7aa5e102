# Reference values for `knox`: surveillance::knox for the counts and what is expected, and for the statistic in every random
# order of the days. Writes knox.json beside itself.
# Two of its own p values are not compared. Its permutation (1.20.3) deals out the pairs that are close in time, and not the
# days: pairs that share an event are then taken as independent, and the spread is too small (half of the true one in the
# case "uneven-places-and-days"). Its Poisson p leaves out the observed count: stats::ppois of at least as many stands here.
suppressPackageStartupMessages({ library(jsonlite); library(surveillance) })
options(digits = 17)
set.seed(41101)
DRAWS <- 4999
OURS <- 999

tenths <- function(x) round(x, 1)
# Events of which some follow an earlier one; some places hold many, and some weeks.
followers <- function(n, share, side, days) {
  x <- y <- day <- numeric(n)
  for (i in seq_len(n)) {
    before <- if (i > 1 && runif(1) < share) sample(i - 1, 1) else 0
    x[i] <- if (before) x[before] + rnorm(1, 0, 80) else runif(1, 0, side)
    y[i] <- if (before) y[before] + rnorm(1, 0, 80) else runif(1, 0, side)
    day[i] <- if (before) min(days - 1, day[before] + sample(0:10, 1)) else sample(0:(days - 1), 1)
  }
  list(x = tenths(x), y = tenths(y), days = day)
}

# How far a deviation of so many draws lies from the true one, as a share of it, also where the counts are not normal.
spread_error <- function(counts) {
  z <- (counts - mean(counts)) / sd(counts)
  sqrt((mean(z^4) - 1) / (4 * length(counts)))
}

case_of <- function(id, points, space, time, metric = "euclidean", note = NULL) {
  ds <- dist(cbind(points$x, points$y), method = metric)
  dt <- dist(points$days)
  plain <- knox(dt, ds, time, space, simulate.p.value = FALSE)
  counts <- replicate(DRAWS, unname(knox(dist(sample(points$days)), ds, time, space, simulate.p.value = FALSE)$statistic))
  observed <- unname(plain$statistic)
  p <- (1 + sum(counts >= observed)) / (1 + DRAWS)
  chance <- function(p) 4.5 * sqrt(p * (1 - p) * (1 / DRAWS + 1 / OURS)) + 1 / (OURS + 1)
  expect <- list(
    list(path = "/result/pairs", value = length(ds)),
    list(path = "/result/closeInSpace", value = sum(plain$table[, 1])),
    list(path = "/result/closeInTime", value = sum(plain$table[1, ])),
    list(path = "/result/observed", value = observed),
    list(path = "/result/expected", value = unname(plain$null.value), relative = 1e-13),
    list(path = "/result/poissonP", value = ppois(observed - 1, unname(plain$null.value), lower.tail = FALSE), relative = 1e-10)
  )
  drawn <- list(
    list(path = "/result/p", value = p, absolute = chance(p)),
    list(path = "/result/standardDeviation", value = sd(counts), relative = 4.5 * spread_error(counts))
  )
  input <- list(points = points, spaceLimitMetres = space, timeLimitDays = time)
  if (metric != "euclidean") input$metric <- metric
  by_chance <- paste0(if (!is.null(note)) paste0(note, "; "), "random draws on both sides, as near as these can be")
  list(
    c(list(id = id, method = "knox"), if (!is.null(note)) list(note = note), list(input = input, expect = expect)),
    list(id = paste0(id, "-by-chance"), method = "knox", note = by_chance, input = input, expect = drawn)
  )
}

near <- followers(120, 0.35, 1500, 365)
none <- followers(90, 0, 900, 200)
uneven <- list(x = tenths(c(rnorm(60, 0, 40), runif(20, 500, 3000))), y = tenths(c(rnorm(60, 0, 40), runif(20, 500, 3000))),
               days = c(sample(0:20, 50, TRUE), sample(0:300, 30, TRUE)))
hours <- near
hours$days <- hours$days + sample(0:23, 120, TRUE) / 24
same <- list(x = c(0, 0, 0, 300, 300, 900, 905, 910), y = c(10, 10, 10, 10, 310, 310, 310, 310), days = c(1, 1, 4, 4, 9, 9, 2, 16))
data(imdepi)
cases <- c(
  case_of("near-repeats-120", near, 200, 14),
  case_of("near-repeats-120-manhattan", near, 200, 14, "manhattan"),
  case_of("near-repeats-with-hours", hours, 150, 3.5, note = "days with a share"),
  case_of("nothing-90", none, 250, 21),
  case_of("uneven-places-and-days", uneven, 60, 7, note = "three quarters at one place, in three weeks; the Poisson p is too small"),
  case_of("ties-at-both-limits", same, 300, 3, note = "pairs just 300 m and 3 days apart are close"),
  case_of("same-place-same-day", same, 0, 0),
  case_of("a-large-share-close", none, 600, 90),
  case_of("imdepi-first-200", list(x = round(imdepi$events@coords[1:200, 1] * 1000, 1), y = round(imdepi$events@coords[1:200, 2] * 1000, 1),
    days = round(imdepi$events$time[1:200], 4)), 50000, 30, note = "surveillance::imdepi: meningococcal disease in Germany")
)
software <- sprintf("R %s.%s, surveillance %s", R.version$major, R.version$minor, packageVersion("surveillance"))
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
write_json(list(software = software, script = "knox.R", cases = cases), file.path(here, "knox.json"),
           auto_unbox = TRUE, digits = I(17), pretty = FALSE)
cat(length(cases), "cases\n")
