# The distributions that the statistics rest on, by R itself. Writes distributions.csv beside this script:
# Rscript bench/references/statistics/distributions.R
rows <- character()
put <- function(fn, value, ...) {
  arguments <- c(list(...), list("", "", ""))[1:3]
  written <- vapply(arguments, function(x) if (is.numeric(x)) sprintf("%.17g", x) else x, "")
  if (!is.finite(value)) stop(paste(fn, paste(written, collapse = " ")))
  # Below this a number has lost digits of its own.
  if (value != 0 && abs(value) < 1e-305) return(invisible())
  if (value == 0 && fn != "logGamma") return(invisible())
  rows[length(rows) + 1] <<- paste(c(fn, written, sprintf("%.17g", value)), collapse = ",")
}

for (x in c(1e-8, 0.001, 0.01, 0.3, 0.5, 0.75, 0.999, 1, 1.25, 1.4616321449683623, 1.5, 1.999, 2, 2.001, 2.4, 2.6, 3,
            4.5, 7, 10.25, 14.9, 15, 15.1, 30, 99.5, 171, 1000, 12345.678, 1e6, 1e9, 1e15)) put("logGamma", lgamma(x), x)

for (x in c(1e-6, 0.01, 0.4, 1, 1.4616321449683623, 2, 3.7, 9.9, 10, 25.5, 400, 1e6, 1e12)) if (abs(digamma(x)) > 1e-3) put("digamma", digamma(x), x)

for (z in c(0, 1e-10, 0.01, 0.3, 0.67, 0.68, 1, 1.5, 1.959963984540054, 2.98, 4.2, 5.65, 5.66, 7.7, 10, 15.3, 21, 28.4, 33, 37)) {
  put("normalBelow", pnorm(z), z)
  put("normalBelow", pnorm(-z), -z)
  put("normalAbove", pnorm(z, lower.tail = FALSE), z)
  put("normalAbove", pnorm(-z, lower.tail = FALSE), -z)
  put("normalTwoSided", 2 * pnorm(-z), z)
}
for (share in c(1e-300, 1e-150, 1e-40, 1e-12, 1e-5, 0.001, 0.0242, 0.0243, 0.025, 0.05, 0.1, 0.3, 0.45, 0.49, 0.6, 0.8, 0.95, 0.975,
                0.999, 1 - 2^-30)) put("normalQuantile", qnorm(share), share)

for (shape in c(0.001, 0.05, 0.5, 1, 1.5, 3, 7.25, 14.5, 40, 333, 5000, 1e6)) {
  spread <- sqrt(shape)
  for (away in c(-30, -9, -4, -1.5, -0.3, 0, 0.4, 1, 2.5, 6, 12, 33)) {
    x <- shape + away * spread
    if (x <= 0) x <- shape / 2^(-away)
    put("gammaBelow", pgamma(x, shape), shape, x)
    put("gammaAbove", pgamma(x, shape, lower.tail = FALSE), shape, x)
  }
  for (share in c(1e-12, 0.005, 0.05, 0.4, 0.8, 0.95, 0.999)) {
    if (shape < 0.01) next # nearly all lies at 0: a rounding of the share moves its place far
    x <- qgamma(share, shape)
    # R's quantile is taken where R's own share at it is what was asked for.
    if (x > 1e-300 && abs(pgamma(x, shape) / share - 1) < 1e-13) put("gammaQuantile", x, share, shape)
  }
}

for (a in c(0.01, 0.5, 1, 2.5, 8, 31, 400, 20000, 1e6)) for (b in c(0.5, 1, 3, 12.5, 250, 30000, 1e6)) {
  middle <- a / (a + b)
  spread <- sqrt(a * b / (a + b + 1)) / (a + b)
  for (away in c(-25, -7, -2, -0.5, 0, 0.6, 2.2, 8, 30)) {
    x <- middle + away * spread
    if (x <= 0) x <- middle / 2^(-away)
    if (x >= 1) next
    put("betaBelow", pbeta(x, a, b), a, b, x)
    put("betaAbove", pbeta(x, a, b, lower.tail = FALSE), a, b, x)
  }
  for (share in c(0.0005, 0.025, 0.3, 0.7, 0.95, 0.9995)) {
    x <- qbeta(share, a, b)
    if (x > 1e-300 && x < 1 && abs(pbeta(x, a, b) / share - 1) < 1e-13) put("betaQuantile", x, share, a, b)
  }
}

for (mean in c(0.001, 0.4, 1, 3.7, 12, 55.5, 800, 1e4, 2.5e6)) for (away in c(-20, -5, -2, -0.5, 0, 0.5, 2, 5, 15, 30)) {
  count <- max(0, round(mean + away * max(1, sqrt(mean))))
  put("poissonAt", dpois(count, mean), count, mean)
  put("poissonAtMost", ppois(count, mean), count, mean)
  put("poissonAtLeast", ppois(count - 1, mean, lower.tail = FALSE), count, mean)
}
for (trials in c(1, 5, 20, 63, 1000, 50000, 3e6)) for (chance in c(1e-5, 0.05, 0.3, 0.5, 0.71, 0.999)) {
  for (away in c(-25, -6, -2, -0.4, 0, 1, 3, 9, 30)) {
    hits <- round(trials * chance + away * sqrt(trials * chance * (1 - chance)))
    # Further out among millions R itself keeps eleven digits only: those stand in saddle.test.ts, from exact fractions.
    if (hits < 0 || hits > trials || (trials > 1e6 && abs(away) > 10)) next
    put("binomialAt", dbinom(hits, trials, chance), hits, trials, chance)
    put("binomialAtMost", pbinom(hits, trials, chance), hits, trials, chance)
    put("binomialAtLeast", pbinom(hits - 1, trials, chance, lower.tail = FALSE), hits, trials, chance)
  }
}

for (freedom in c(1, 2, 3, 7.5, 30, 252, 5000)) {
  for (x in c(0.001, 0.3, 1, 3.84, 12, 90, 400, 1200)) put("chiSquareAbove", pchisq(x, freedom, lower.tail = FALSE), x, freedom)
  for (t in c(0.01, 0.4, 1, 2.2, 6, 15, 60, 1e4)) put("studentTwoSided", 2 * pt(-t, freedom), t, freedom)
  for (share in c(1e-20, 1e-6, 0.0005, 0.025, 0.2, 0.45, 0.55, 0.7, 0.95, 0.995, 1 - 2^-30)) {
    t <- qt(share, freedom)
    if (abs(pt(t, freedom) / share - 1) < 1e-13) put("studentQuantile", t, share, freedom)
  }
  for (below in c(2, 5, 40, 900)) for (x in c(0.2, 1, 2.7, 11, 80)) put("fAbove", pf(x, freedom, below, lower.tail = FALSE), x, freedom, below)
}

writeLines(c(paste0("# R ", R.version$major, ".", R.version$minor, ", written by distributions.R"), "function,a,b,c,value", rows),
           "bench/references/statistics/distributions.csv")
cat(length(rows), "rows\n")
