# words: period of the season, harmonics, and "glm" or "glm.fit"
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
period <- as.numeric(words[1]); harmonics <- as.integer(words[2]); way <- words[3]
periods <- numbers("periods"); interruption <- floor(periods * 2 / 3)
counts <- matrix(numbers("counts"), nrow = periods)

place <- seq_len(periods) - 1
frame <- data.frame(trend = place - interruption, step = as.numeric(place >= interruption), slope = pmax(0, place - interruption))
for (h in seq_len(harmonics)) {
  frame[[paste0("sin", h)]] <- sin(2 * pi * h * place / period)
  frame[[paste0("cos", h)]] <- cos(2 * pi * h * place / period)
}
by_glm <- function(y) {
  frame$y <- y
  summary(glm(y ~ ., family = quasipoisson(), data = frame))$coefficients["step", 1:2]
}
matrix_of <- as.matrix(cbind(level = 1, frame))
family <- quasipoisson()
by_fit <- function(y) {
  fit <- glm.fit(matrix_of, y, family = family)
  dispersion <- sum(fit$weights * fit$residuals^2) / fit$df.residual
  c(fit$coefficients["step"], sqrt(dispersion * chol2inv(fit$qr$qr)[3, 3]))
}
one <- if (way == "glm") by_glm else by_fit
measure(
  paste("R", getRversion()),
  function() apply(counts, 2, one),
  function(found) list(steps = sum(abs(found[1, ])), errors = sum(found[2, ]))
)
