source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
n <- numbers("totals")
x <- numbers("successes")
z <- qnorm(0.95)

together <- function() {
  p <- x / n
  middle <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  reach <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  cbind(pmax(0, middle - reach), pmin(1, middle + reach),
    ifelse(x == 0, 0, qbeta(0.05, x, n - x + 1)), ifelse(x == n, 1, qbeta(0.95, x + 1, n - x)))
}
one <- function() t(mapply(function(x, n) suppressWarnings(c(
  prop.test(x, n, conf.level = 0.9, correct = FALSE)$conf.int, binom.test(x, n, conf.level = 0.9)$conf.int)), x, n))

measure(paste("R", getRversion()), if (identical(words, "one")) one else together,
  function(found) setNames(as.list(colSums(found)), c("wilsonLow", "wilsonHigh", "exactLow", "exactHigh")))
