# Reference values for `power-segmented`: expected information from base R's qr, stats::pt with a non-centrality parameter,
# stats::uniroot; and, for some plans, how often stats::glm finds the step in made-up series.
# Writes power-segmented.json beside itself.
suppressPackageStartupMessages(library(jsonlite))
set.seed(90210)
SERIES <- 10000

filled <- function(input) modifyList(list(terms = "step", trend = TRUE, trendRatio = 1, dispersion = 1, wanted = "less", alpha = 0.1, wantedPower = 0.8), input)

# One row a period, the place first; `mean` is expected without the step.
plan_frame <- function(input) {
  n <- input$periodsBefore + input$periodsAfter
  time <- seq_len(n) - 1
  since <- time - input$periodsBefore
  turn <- if (is.null(input$season)) 0 else cos(2 * pi * (time - input$season$peak) / input$season$period)
  swing <- if (is.null(input$season)) 1 else input$season$swing
  course <- input$trendRatio^since * swing^(turn / 2)
  course <- course / mean(course[since < 0])
  one <- function(level, treated) data.frame(time, trend = since, step = as.numeric(since >= 0), slope = pmax(0, since), treated, mean = level * course)
  if (is.null(input$comparisonMean)) one(input$baselineMean, 1) else rbind(one(input$baselineMean, 1), one(input$comparisonMean, 0))
}
plan_terms <- function(input) {
  own <- c(if (input$trend) "trend", "step", if (input$terms == "both") "slope")
  waves <- if (is.null(input$season)) c() else unlist(lapply(seq_len(input$season$harmonics), function(h) c(
    sprintf("I(sin(2 * pi * %d * time / %.17g))", h, input$season$period), sprintf("I(cos(2 * pi * %d * time / %.17g))", h, input$season$period))))
  list(terms = c(own, if (!is.null(input$comparisonMean)) c("treated", paste0("treated:", own)), waves),
       effect = if (is.null(input$comparisonMean)) "step" else "step:treated")
}
with_step <- function(input, data, ratio) data$mean * ifelse(data$treated == 1 & data$step == 1, ratio, 1)

exact <- function(input) {
  data <- plan_frame(input); plan <- plan_terms(input)
  x <- model.matrix(reformulate(plan$terms), data)
  at <- if (is.null(input$comparisonMean)) "step" else grep("step.*treated|treated.*step", colnames(x), value = TRUE)
  freedom <- if (input$dispersion == 1) NULL else nrow(x) - ncol(x)
  limit <- if (is.null(freedom)) qnorm(1 - input$alpha / 2) else qt(1 - input$alpha / 2, freedom)
  error_at <- function(ratio) {
    r <- qr.R(qr(sqrt(with_step(input, data, ratio)) * x, tol = 1e-14))
    sqrt(input$dispersion * chol2inv(r)[match(at, colnames(x)), match(at, colnames(x))])
  }
  power_at <- function(ratio) {
    shift <- abs(log(ratio)) / error_at(ratio)
    if (is.null(freedom)) pnorm(shift - limit) else pt(limit, freedom, shift, lower.tail = FALSE)
  }
  side <- if (input$wanted == "less") -1 else 1
  sizes <- seq(0.05, 8, by = 0.05)
  first <- sizes[which(vapply(sizes, function(size) power_at(exp(side * size)), 0) >= input$wantedPower)[1]]
  least <- exp(side * uniroot(function(size) power_at(exp(side * size)) - input$wantedPower, c(first - 0.05, first), tol = 1e-13)$root)
  list(least = least, error = error_at(least), freedom = freedom, power_at = power_at)
}
CURVE <- list(less = c(0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3), more = c(1.05, 1.1, 1.2, 1.3, 1.5, 2, 2.5, 3))

exact_case <- function(id, asked) {
  input <- filled(asked); found <- exact(input)
  expect <- list(
    list(path = "/result/leastRateRatio", value = found$least, relative = 1e-8),
    list(path = "/result/standardError", value = found$error, relative = 1e-8))
  if (!is.null(found$freedom)) expect <- c(expect, list(list(path = "/result/freedom", value = found$freedom)))
  expect <- c(expect, lapply(seq_along(CURVE[[input$wanted]]), function(k) list(
    path = sprintf("/result/curve/%d/power", k - 1), value = found$power_at(CURVE[[input$wanted]][k]), absolute = 1e-9)))
  list(id = id, method = "power-segmented", input = asked, expect = expect)
}

# Negative binomial with the same dispersion at every mean.
draw <- function(mean, dispersion) if (dispersion == 1) rpois(length(mean), mean) else rnbinom(length(mean), size = mean / (dispersion - 1), mu = mean)
simulated_case <- function(id, asked) {
  input <- filled(asked); data <- plan_frame(input); plan <- plan_terms(input)
  mean <- with_step(input, data, input$plannedRateRatio)
  family <- if (input$dispersion == 1) poisson() else quasipoisson()
  formula <- reformulate(plan$terms, "y")
  right <- 0
  for (series in seq_len(SERIES)) {
    data$y <- draw(mean, input$dispersion)
    table <- summary(glm(formula, family, data))$coefficients
    step <- table[grep(if (is.null(input$comparisonMean)) "^step$" else "step.*treated|treated.*step", rownames(table)), ]
    if (step[4] < input$alpha && (step[1] < 0) == (input$wanted == "less")) right <- right + 1
  }
  list(id = id, method = "power-segmented", note = sprintf("stats::glm on %d made-up series: a share, not a digit", SERIES),
       input = asked, expect = list(list(path = "/result/power", value = right / SERIES, absolute = 0.012)))
}

YEAR <- list(period = 12, harmonics = 2, swing = 1.7, peak = 6)
cases <- list(
  exact_case("two-levels", list(baselineMean = 9, periodsBefore = 30, periodsAfter = 14, trend = FALSE)),
  exact_case("trend-36-14", list(baselineMean = 12.5, periodsBefore = 36, periodsAfter = 14, alpha = 0.05, wantedPower = 0.9)),
  exact_case("season-quasi-60-24", list(baselineMean = 7, periodsBefore = 60, periodsAfter = 24, trendRatio = 0.996, dispersion = 2.3, season = YEAR)),
  exact_case("slope-as-well-more", list(baselineMean = 20, periodsBefore = 48, periodsAfter = 30, terms = "both", wanted = "more", dispersion = 1.6)),
  exact_case("long-after-few-events", list(baselineMean = 1.4, periodsBefore = 24, periodsAfter = 60, trend = FALSE, wantedPower = 0.7)),
  exact_case("with-comparison", list(baselineMean = 11, comparisonMean = 34, periodsBefore = 48, periodsAfter = 20, dispersion = 1.8, season = YEAR)),
  simulated_case("simulated-poisson", list(baselineMean = 12, periodsBefore = 36, periodsAfter = 14, plannedRateRatio = 0.62)),
  simulated_case("simulated-quasi-season", list(baselineMean = 18, periodsBefore = 60, periodsAfter = 24, dispersion = 2.3, plannedRateRatio = 1.5, wanted = "more",
                                                season = list(period = 12, harmonics = 1, swing = 1.7, peak = 6))),
  simulated_case("simulated-comparison", list(baselineMean = 15, comparisonMean = 40, periodsBefore = 40, periodsAfter = 18, plannedRateRatio = 0.6))
)
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
write_json(list(software = sprintf("R %s.%s, stats", R.version$major, R.version$minor), script = "power-segmented.R", cases = cases),
           file.path(here, "power-segmented.json"), auto_unbox = TRUE, digits = I(17))
cat(length(cases), "cases\n")
