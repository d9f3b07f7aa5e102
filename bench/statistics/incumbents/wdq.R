source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
x <- matrix(numbers("counts"), nrow = 6)

measure(
  paste("R", getRversion()),
  function() {
    success <- x[2, ] / x[4, ] - x[1, ] / x[3, ]
    buffer <- x[6, ] / x[4, ] - x[5, ] / x[3, ]
    total <- (x[1, ] * (x[4, ] / x[3, ]) - x[2, ]) + (x[5, ] * (x[4, ] / x[3, ]) - x[6, ])
    fell <- success < 0
    list(sum(buffer[fell] / success[fell]), sum(total[fell]), sum(fell))
  },
  function(found) list(quotients = found[[1]], effects = found[[2]], answered = found[[3]])
)
