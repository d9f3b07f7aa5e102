source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
counts <- numbers("counts")
bases <- numbers("bases")

fit <- function() {
  fall <- function(at) -sum(dnbinom(counts, size = exp(at[2]), mu = exp(at[1]) * bases, log = TRUE))
  at <- exp(nlm(fall, c(log(sum(counts) / sum(bases)), 1), gradtol = 1e-9, steptol = 1e-9)$estimate)
  list(mean = at[1], variance = at[1]^2 / at[2], smoothed = (counts + at[2]) / (bases + at[2] / at[1]))
}
measure(paste("R", getRversion()), fit, function(found) {
  list(mean = found$mean, variance = found$variance, sum = sum(found$smoothed))
})
