# Reference values of difference in differences. Run: Rscript did.R (writes did.json beside it)
# The regression is the whole one, with a dummy for every place and period: none of the short cuts of a balanced panel.
suppressPackageStartupMessages({
  library(sandwich)
  library(jsonlite)
})
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))

# A fictional panel: counts with a level of its own per place, a common course, and what the measure takes away.
panel <- function(seed, treated, others, periods, start, effect, level = 20) {
  set.seed(seed)
  places <- treated + others
  levels <- level * exp(rnorm(places, sd = 0.4))
  course <- exp(cumsum(rnorm(periods, sd = 0.08)))
  who <- sample(places) <= treated
  values <- t(sapply(seq_len(places), function(place) {
    after <- seq_len(periods) > start
    rpois(periods, levels[place] * course * ifelse(who[place] & after, effect, 1))
  }))
  list(values = values, treated = who, start = start)
}
input_of <- function(p, ...) list(
  units = lapply(seq_along(p$treated), function(i) list(
    id = unbox(paste("plats", i)), treated = unbox(p$treated[i]), values = p$values[i, ]
  )), start = unbox(p$start), ...
)
long <- function(p, values = p$values) data.frame(
  y = as.numeric(t(values)), place = factor(rep(seq_along(p$treated), each = ncol(values))),
  period = factor(rep(seq_len(ncol(values)), length(p$treated))),
  treated = as.numeric(rep(p$treated, each = ncol(values))),
  d = as.numeric(rep(p$treated, each = ncol(values)) & rep(seq_len(ncol(values)) > p$start, length(p$treated)))
)

# Bell and McCaffrey's error and freedom of one coefficient, by their matrices: A_g = (I - H)_gg^(-1/2), of which a dummy
# per place leaves no full rank, so the Moore-Penrose inverse is taken.
bell_mccaffrey <- function(model, cluster, name) {
  X <- model.matrix(model); e <- residuals(model); bread <- solve(crossprod(X)); l <- as.numeric(colnames(X) == name)
  M <- diag(nrow(X)) - X %*% bread %*% t(X)
  score <- 0; G <- NULL
  for (g in unique(cluster)) {
    at <- which(cluster == g); s <- eigen(M[at, at], symmetric = TRUE); keep <- s$values > 1e-8
    A <- s$vectors[, keep, drop = FALSE] %*% (t(s$vectors[, keep, drop = FALSE]) / sqrt(s$values[keep]))
    a <- A %*% X[at, , drop = FALSE] %*% bread %*% l
    score <- score + sum(a * e[at])^2
    G <- cbind(G, M[, at] %*% a)
  }
  B <- crossprod(G)
  list(se = sqrt(score), freedom = sum(diag(B))^2 / sum(B * B))
}

# Two-sample distance of one number per place in units of its own error; R's own t.test where both groups have two.
t_of <- function(x, who) if (min(sum(who), sum(!who)) > 1) unname(t.test(x[who], x[!who])$statistic) else {
  one <- if (sum(who) == 1) x[who] else x[!who]; rest <- if (sum(who) == 1) x[!who] else x[who]
  (one - mean(rest)) / (sd(rest) / sqrt(length(rest)))
}
placebo <- function(rows, who) {
  far <- function(w) sum(apply(rows, 2, function(x) t_of(x, w)^2))
  ways <- combn(length(who), sum(who)); real <- far(who)
  all <- apply(ways, 2, function(chosen) { w <- rep(FALSE, length(who)); w[chosen] <- TRUE; far(w) })
  list(p = mean(all >= real * (1 - 1e-9)), n = ncol(ways))
}

# Every effect that trying each place in the single one's role would not reject: its ends by halving.
one_interval <- function(changes, who, alpha) {
  one <- if (sum(who) == 1) which(who) else which(!who)
  sign <- if (sum(who) == 1) 1 else -1
  p_at <- function(effect) {
    moved <- changes; moved[one] <- moved[one] - sign * effect
    apart <- sapply(seq_along(moved), function(i) abs(moved[i] - mean(moved[-i])))
    mean(apart >= apart[one] * (1 - 1e-12))
  }
  beta <- mean(changes[who]) - mean(changes[!who])
  end <- function(far) { near <- beta; for (i in 1:200) { middle <- (near + far) / 2; if (p_at(middle) > alpha) near <- middle else far <- middle }; near }
  c(end(beta - 1000), end(beta + 1000))
}

value <- function(path, value, relative = 1e-9, absolute = 1e-9) list(
  path = unbox(path), value = if (length(value) == 1) unbox(value) else as.numeric(value),
  relative = unbox(relative), absolute = unbox(absolute)
)
as_list <- function(path, x, ...) { found <- value(path, x, ...); found$value <- as.numeric(x); found }

case <- function(id, p, note, alpha = 0.1, log = FALSE, exact = TRUE, extra = list()) {
  values <- if (log) base::log(p$values) else p$values
  rows <- long(p, values); start <- p$start; periods <- ncol(values)
  model <- lm(y ~ place + period + d, rows)
  beta <- coef(model)[["d"]]
  expect <- list(value("/result/estimate", beta))
  several <- min(sum(p$treated), sum(!p$treated)) > 1
  if (several) {
    clustered <- sqrt(vcovCL(model, cluster = ~place, type = "HC1")["d", "d"])
    places <- length(p$treated); t <- beta / clustered; reach <- qt(1 - alpha / 2, places - 1) * clustered
    few <- bell_mccaffrey(model, rows$place, "d"); few_reach <- qt(1 - alpha / 2, few$freedom) * few$se
    expect <- c(expect, list(
      value("/result/clustered/standardError", clustered),
      value("/result/clustered/p", 2 * pt(-abs(t), places - 1)),
      value("/result/clustered/interval", beta + c(-reach, reach)),
      value("/result/standardError", few$se),
      value("/result/freedom", few$freedom),
      value("/result/p", 2 * pt(-abs(beta / few$se), few$freedom)),
      value("/result/interval", beta + c(-few_reach, few_reach))
    ))
  }
  # Event study: the treated group's own dummy in every period but the last before the start.
  coefficients <- setdiff(seq_len(periods), start)
  names <- paste0("in", coefficients)
  for (at in seq_along(names)) rows[[names[at]]] <- rows$treated * (rows$period == coefficients[at])
  study <- lm(reformulate(c("place", "period", names), "y"), rows)
  found <- coef(study)[names]
  for (at in seq_along(coefficients)) {
    pointer <- paste0("/result/eventStudy/", coefficients[at] - 1)
    expect <- c(expect, list(value(paste0(pointer, "/estimate"), found[[at]])))
    if (several) {
      robust <- sqrt(vcovCL(study, cluster = ~place, type = "HC1")[names[at], names[at]])
      expect <- c(expect, list(value(paste0(pointer, "/clusteredStandardError"), robust)))
    }
  }
  if (start > 1) {
    leads <- values[, seq_len(start - 1), drop = FALSE] - values[, start]
    if (length(p$treated) - start >= 1) {
      f <- if (start == 2) { # one lead is one number: an ordinary F
        one <- anova(lm(leads[, 1] ~ p$treated)); c(one[["F value"]][1], one$Df, one[["Pr(>F)"]][1])
      } else unname(summary(manova(leads ~ p$treated), test = "Hotelling-Lawley")$stats[1, 3:6])
      expect <- c(expect, list(
        value("/result/leads/hotelling/f", f[1], 1e-8), value("/result/leads/hotelling/freedom", f[2:3]),
        value("/result/leads/hotelling/p", f[4], 1e-8)
      ))
    }
    slopes <- apply(values, 1, function(y) coef(lm(y[seq_len(start)] ~ seq_len(start)))[[2]])
    steep <- lm(slopes ~ p$treated)
    expect <- c(expect, list(value("/result/trend/estimate", coef(steep)[[2]])))
    if (several) {
      few <- bell_mccaffrey(steep, seq_along(slopes), "p$treatedTRUE")
      expect <- c(expect, list(
        value("/result/trend/standardError", few$se),
        value("/result/trend/p", 2 * pt(-abs(coef(steep)[[2]] / few$se), few$freedom))
      ))
    }
  }
  if (exact) {
    changes <- rowMeans(values[, (start + 1):periods, drop = FALSE]) - rowMeans(values[, seq_len(start), drop = FALSE])
    main <- placebo(cbind(changes), p$treated)
    if (!several) expect <- c(expect, list(value("/result/interval", one_interval(changes, p$treated, alpha)), value("/result/p", main$p)))
    expect <- c(expect, list(value("/result/placebo/p", main$p), value("/result/placebo/assignments", main$n)))
    if (start > 1) {
      courses <- values[, seq_len(start)] - rowMeans(values[, seq_len(start)])
      expect <- c(expect, list(value("/result/leads/p", placebo(courses, p$treated)$p)))
    }
  }
  list(id = unbox(id), method = unbox("did"), note = unbox(note), input = do.call(input_of, c(list(p), extra)), expect = expect)
}

cases <- list(
  case("3 against 11", panel(11, 3, 11, 8, 5, 0.7), "few treated places, 364 assignments", alpha = 0.1),
  case("2 against 7, two periods", panel(12, 2, 7, 2, 1, 0.8), "the smallest panel in time",
    alpha = 0.05, extra = list(alpha = unbox(0.05))),
  case("6 against 4, ratios", panel(13, 6, 4, 9, 2, 0.75, level = 30), "more treated than not; logarithms",
    log = TRUE, extra = list(log = unbox(TRUE))),
  case("small counts with ties", panel(14, 4, 9, 6, 4, 0.5, level = 2), "many equal counts, zeros among them"),
  case("12 against 28, two years of months", panel(15, 12, 28, 24, 14, 0.85), "assignments are drawn, not compared",
    exact = FALSE),
  case("1 against 12", panel(16, 1, 12, 7, 5, 0.5), "a single treated place: no standard error"),
  case("9 against 1", panel(17, 9, 1, 6, 3, 0.8), "a single comparison place"),
  case("1 against 24, the second farthest", panel(18, 1, 24, 6, 3, 0.6), "the interval leaves out the farthest placebo")
)
out <- list(software = unbox(paste0("R ", getRversion(), ", sandwich ", packageVersion("sandwich"))),
  script = unbox("did.R"), cases = cases)
writeLines(toJSON(out, digits = NA), file.path(folder, "did.json"))
