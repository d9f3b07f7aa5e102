source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
suppressPackageStartupMessages(library(sandwich))
treated <- numbers("treated")
values <- matrix(numbers("values"), nrow = length(treated), byrow = TRUE)
periods <- ncol(values)
rows <- data.frame(
  y = as.numeric(t(values)), place = factor(rep(seq_along(treated), each = periods)),
  period = factor(rep(seq_len(periods), length(treated)))
)
rows$d <- rep(treated, each = periods) * (rep(seq_len(periods), length(treated)) > 14)

measure(
  r_with("sandwich"),
  function() {
    model <- lm(y ~ place + period + d, rows)
    list(estimate = coef(model)[["d"]], error = sqrt(vcovCL(model, cluster = ~place, type = "HC1")["d", "d"]))
  },
  function(found) list(estimate = found$estimate, clusteredError = found$error)
)
