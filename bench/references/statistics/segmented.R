# Reference values for `segmented`: stats::glm, sandwich::NeweyWest and vcovPL, lmtest::coeftest, stats::Box.test.
# Writes segmented.json beside itself.
suppressPackageStartupMessages({ library(jsonlite); library(sandwich); library(lmtest) })
options(digits = 17)
set.seed(41017)

# --- the same model, by formula -------------------------------------------------------------------------------------
frame_of <- function(input) {
  n <- length(input$counts)
  place <- seq_len(n) - 1
  one <- function(series, treated) {
    data.frame(y = series$counts, log_exposure = log(if (is.null(series$exposure)) rep(1, n) else series$exposure),
               time = place, trend = place - input$interruption, step = as.numeric(place >= input$interruption),
               slope = pmax(0, place - input$interruption), treated = treated)
  }
  if (is.null(input$comparison)) one(input, 1) else rbind(one(input, 1), one(input$comparison, 0))
}
formula_of <- function(input) {
  own <- c(if (input$trend) "trend", if (input$terms != "slope") "step", if (input$terms != "step") "slope")
  waves <- if (is.null(input$season)) c() else unlist(lapply(seq_len(input$season$harmonics), function(h) c(
    sprintf("I(sin(2 * pi * %d * time / %.17g))", h, input$season$period),
    sprintf("I(cos(2 * pi * %d * time / %.17g))", h, input$season$period))))
  compared <- if (is.null(input$comparison)) c() else c("treated", if (length(own)) paste0("treated:", own))
  terms <- c(own, compared, waves)
  as.formula(paste("y ~", paste(if (length(terms)) terms else "1", collapse = " + "), "+ offset(log_exposure)"))
}
# R puts interactions last; ours stand before the season. Names tell which is which.
ours <- function(r_name) {
  wave <- regmatches(r_name, regexec("^I\\((sin|cos)\\(2 \\* pi \\* ([0-9]+) ", r_name))[[1]]
  if (length(wave) == 3) return(paste0(wave[2], wave[3]))
  if (r_name == "(Intercept)") return("level")
  if (r_name == "treated") return("placeLevel")
  if (grepl(":", r_name)) { of <- setdiff(strsplit(r_name, ":")[[1]], "treated"); return(paste0("place", toupper(substr(of, 1, 1)), substring(of, 2))) }
  r_name
}

case_of <- function(id, input, note = NULL) {
  input <- modifyList(list(terms = "both", trend = TRUE, errors = "model", quasi = "whenNeeded", alpha = 0.1), input)
  data <- frame_of(input)
  n <- length(input$counts)
  # Fitted twice: glm's weights, and so its standard errors, are those of the step before the last.
  fit <- function(family) {
    control <- glm.control(epsilon = 1e-15, maxit = 200)
    formula <- formula_of(input)
    environment(formula) <- environment()
    start <- glm(formula, family = family, data = data, control = control)$linear.predictors
    glm(formula, family = family, data = data, control = control, etastart = start)
  }
  poisson_fit <- fit(poisson()); quasi_fit <- fit(quasipoisson())
  dispersion <- summary(quasi_fit)$dispersion
  lag <- if (is.null(input$lag)) floor(4 * (n / 100)^(2 / 9)) else input$lag
  hac <- function() {
    if (is.null(input$comparison)) return(NeweyWest(poisson_fit, lag = lag, prewhite = FALSE, adjust = TRUE))
    vcovPL(poisson_fit, cluster = data$treated, order.by = data$time, lag = lag, aggregate = TRUE, adjust = TRUE)
  }
  kind <- if (input$errors != "model") input$errors else if (input$quasi == "always" || dispersion > 1.5) "quasiPoisson" else "poisson"
  covariances <- switch(kind, poisson = list(vcov(poisson_fit)), quasiPoisson = list(vcov(quasi_fit)), neweyWest = list(hac()),
                        wider = list(vcov(poisson_fit) * max(1, dispersion), hac()))
  freedom <- df.residual(poisson_fit)
  tables <- lapply(covariances, function(v) coeftest(poisson_fit, vcov. = v, df = if (kind == "poisson") Inf else freedom))
  wide <- Reduce(function(one, other) { keep <- other[, 2] > one[, 2]; one[keep, ] <- other[keep, ]; one }, tables)
  table <- unclass(wide)
  reach <- if (kind == "poisson") qnorm(1 - input$alpha / 2) else qt(1 - input$alpha / 2, freedom)

  names_r <- names(coef(poisson_fit)); names_ours <- vapply(names_r, ours, "")
  order_ours <- c("level", "trend", "step", "slope", "placeLevel", "placeTrend", "placeStep", "placeSlope",
                  unlist(lapply(1:20, function(h) paste0(c("sin", "cos"), h))))
  order_ours <- order_ours[order_ours %in% names_ours]
  effect_names <- if (is.null(input$comparison)) c("step", "slope") else c("placeStep", "placeSlope")
  expect <- list()
  say <- function(path, value, relative = NULL, absolute = NULL) {
    row <- list(path = path, value = value)
    if (!is.null(relative)) row$relative <- relative
    if (!is.null(absolute)) row$absolute <- absolute
    expect[[length(expect) + 1]] <<- row
  }
  for (k in seq_along(order_ours)) {
    row <- which(names_ours == order_ours[k]); at <- paste0("/result/coefficients/", k - 1)
    est <- table[row, 1]; se <- table[row, 2]
    say(paste0(at, "/estimate"), est, 1e-10, 1e-11)
    say(paste0(at, "/standardError"), se, 1e-10)
    say(paste0(at, "/p"), table[row, 4], 1e-10, 1e-13)
    if (order_ours[k] %in% effect_names) {
      term <- tolower(sub("^place", "", order_ours[k]))
      say(paste0("/result/", term, "/estimate"), exp(est), 1e-10)
      say(paste0("/result/", term, "/interval"), exp(c(est - reach * se, est + reach * se)), 1e-10)
    }
  }
  say("/result/dispersion", dispersion, 1e-10)
  say("/result/deviance", deviance(poisson_fit), 1e-10)

  # --- with and without the measure's own terms ---
  mine <- data$treated == 1
  x <- model.matrix(poisson_fit)[mine, , drop = FALSE]
  effect <- names_ours %in% effect_names
  without_x <- x; without_x[, effect] <- 0
  with_mean <- exp(as.vector(x %*% coef(poisson_fit)) + data$log_exposure[mine])
  without_mean <- exp(as.vector(without_x %*% coef(poisson_fit)) + data$log_exposure[mine])
  after <- data$time[mine] >= input$interruption
  expected <- sum(without_mean[after]); fitted <- sum(with_mean[after])
  g_expected <- colSums(without_x[after, , drop = FALSE] * without_mean[after]) / expected
  g_fitted <- colSums(x[after, , drop = FALSE] * with_mean[after]) / fitted
  gap <- expected - fitted
  g <- expected * g_expected - fitted * g_fitted
  gaps <- lapply(covariances, function(v) {
    s_e <- sqrt(c(g_expected %*% v %*% g_expected)); s_f <- sqrt(c(g_fitted %*% v %*% g_fitted))
    r <- c(g_expected %*% v %*% g_fitted) / (s_e * s_f)
    e_down <- expected * (1 - exp(-reach * s_e)); e_up <- expected * (exp(reach * s_e) - 1)
    f_down <- fitted * (1 - exp(-reach * s_f)); f_up <- fitted * (exp(reach * s_f) - 1)
    c(sqrt(c(g %*% v %*% g)), gap - sqrt(e_down^2 - 2 * r * e_down * f_up + f_up^2), gap + sqrt(e_up^2 - 2 * r * e_up * f_down + f_down^2))
  })
  widest <- gaps[[which.max(vapply(gaps, function(x) x[3] - x[2], 0))]]
  say("/result/eventsAvoided/estimate", gap, 1e-10, 1e-10)
  say("/result/eventsAvoided/standardError", widest[1], 1e-10)
  say("/result/eventsAvoided/interval", widest[2:3], 1e-10, 1e-10)
  say("/result/eventsAvoided/expected", expected, 1e-10)
  if (n <= 100) {
    say("/result/fitted", with_mean, 1e-10)
    say("/result/counterfactual", without_mean, 1e-10)
  }

  # --- what is left ---
  lags <- max(1, min(if (is.null(input$season)) 10 else ceiling(2 * input$season$period), floor(n / 5)))
  left <- residuals(poisson_fit, "pearson")
  check <- function(at, residual) {
    box <- Box.test(residual, lag = lags, type = "Ljung-Box")
    say(paste0(at, "/first"), acf(residual, plot = FALSE, lag.max = 1)$acf[2], 1e-10, 1e-11)
    say(paste0(at, "/ljungBox"), unname(box$statistic), 1e-10)
    say(paste0(at, "/p"), box$p.value, 1e-10, 1e-13)
  }
  check("/result/autocorrelation", left[mine])
  if (!is.null(input$comparison)) check("/result/comparisonAutocorrelation", left[!mine])
  c(list(id = id, method = "segmented"), if (!is.null(note)) list(note = note), list(input = input, expect = expect))
}

# --- series ---------------------------------------------------------------------------------------------------------
months <- function(n) rep(c(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), length.out = n)
course <- function(before, after, level, trend, step, slope, swing = 0, period = 12) {
  t <- seq_len(before + after) - 1
  exp(log(level) + trend * (t - before) + step * (t >= before) + slope * pmax(0, t - before) + swing * sin(2 * pi * t / period))
}
following <- function(n, rho, sd) as.vector(arima.sim(list(ar = rho), n, sd = sd * sqrt(1 - rho^2)))
uneven <- rpois(50, course(36, 14, 11, 0.004, -0.3, 0.002) * months(50) / 30)
scattered <- rnbinom(84, size = 6, mu = course(60, 24, 14, -0.003, -0.25, -0.01, 0.4))
joined <- rpois(84, course(60, 24, 9, 0.002, -0.2, 0, 0.3) * exp(following(84, 0.5, 0.25)))
place <- rpois(72, course(48, 24, 7, 0.003, -0.4, 0.004, 0.25) * exp(following(72, 0.3, 0.15)) * months(72) / 30)
other <- rpois(72, course(48, 24, 21, -0.002, -0.05, 0, 0.25) * months(72) / 30)
days <- rpois(700, course(500, 200, 4.4, 0.0002, 0.1, -0.001, 0.5, 7))
belts <- as.data.frame(Seatbelts)

cases <- list(
  case_of("hand-two-levels", list(counts = c(4, 7, 5, 3, 6, 9, 8), interruption = 4, terms = "step", trend = FALSE)),
  case_of("days-in-the-month-36-14", list(counts = uneven, exposure = months(50), interruption = 36)),
  case_of("slope-only-36-14", list(counts = uneven, interruption = 36, terms = "slope", alpha = 0.05)),
  case_of("short-with-zeros-and-ties", list(counts = c(0, 3, 2, 2, 1, 0, 1, 0), interruption = 3, terms = "both")),
  case_of("scattered-season-60-24", list(counts = scattered, interruption = 60, season = list(period = 12, harmonics = 2))),
  case_of("scattered-step-30-54", list(counts = scattered, interruption = 30, terms = "step", season = list(period = 12, harmonics = 1))),
  case_of("quasi-by-choice", list(counts = uneven, exposure = months(50), interruption = 36, terms = "step", quasi = "always")),
  case_of("newey-west-usual-lag", list(counts = joined, interruption = 60, errors = "neweyWest", season = list(period = 12, harmonics = 1))),
  case_of("newey-west-lag-5-offset", list(counts = joined, exposure = months(84), interruption = 60, terms = "step", errors = "neweyWest", lag = 5)),
  case_of("newey-west-lag-0", list(counts = joined, interruption = 60, trend = FALSE, errors = "neweyWest", lag = 0)),
  case_of("wider-than-newey-west", list(counts = joined, interruption = 60, errors = "wider", season = list(period = 12, harmonics = 1))),
  case_of("wider-than-quasi", list(counts = scattered, interruption = 30, terms = "step", trend = FALSE, errors = "wider", lag = 6)),
  case_of("with-comparison", list(counts = place, exposure = months(72), interruption = 48,
    comparison = list(counts = other, exposure = months(72)), season = list(period = 12, harmonics = 2)), "comparison three times as large"),
  case_of("with-comparison-quasi-step", list(counts = place, interruption = 48, comparison = list(counts = other), terms = "step", quasi = "always")),
  case_of("with-comparison-newey-west", list(counts = place, exposure = months(72), interruption = 48,
    comparison = list(counts = other, exposure = months(72)), errors = "neweyWest", lag = 4, season = list(period = 12, harmonics = 1)),
    "sandwich::vcovPL, summed over places within a month"),
  case_of("days-with-a-weekly-rhythm", list(counts = days, interruption = 500, season = list(period = 7, harmonics = 3))),
  case_of("seatbelts-front-against-rear", list(counts = belts$front, exposure = belts$kms, interruption = 169,
    comparison = list(counts = belts$rear, exposure = belts$kms), season = list(period = 12, harmonics = 3)),
    "datasets::Seatbelts: the law of 31 January 1983 was for front seats"),
  case_of("seatbelts-vans-newey-west", list(counts = belts$VanKilled, exposure = belts$kms, interruption = 169, terms = "step",
    errors = "neweyWest", lag = 12, season = list(period = 12, harmonics = 2)), "datasets::Seatbelts")
)
software <- sprintf("R %s.%s, stats::glm, sandwich %s, lmtest %s", R.version$major, R.version$minor,
                    packageVersion("sandwich"), packageVersion("lmtest"))
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
write_json(list(software = software, script = "segmented.R", cases = cases), file.path(here, "segmented.json"),
           auto_unbox = TRUE, digits = I(17), pretty = FALSE)
cat(length(cases), "cases\n")
