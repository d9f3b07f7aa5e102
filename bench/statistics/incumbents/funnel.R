source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
bases <- numbers("bases")
counts <- numbers("counts")
mean <- bases * 0.016

low <- function(tail) {
  r <- qpois(tail, mean)
  pmax(0, r - (ppois(r, mean) - tail) / dpois(r, mean)) / bases
}
high <- function(tail) {
  r <- qpois(tail, mean, lower.tail = FALSE)
  (r + 1 - (tail - ppois(r, mean, lower.tail = FALSE)) / dpois(r, mean)) / bases
}
measure(
  paste("R", getRversion()),
  function() list(low95 = low(0.025), high95 = high(0.025), low998 = low(0.001), high998 = high(0.001)),
  function(found) c(lapply(found, sum), outside = sum(counts / bases < found$low95 | counts / bases > found$high95))
)
